package vn.phancong.api;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;

/**
 * Refuses a query whose answer could become too large: the page sizes of nested lists are multiplied, and a list without
 * pages counts as five.
 */
final class CostLimit extends MaxQueryComplexityInstrumentation {

    private static final int LIST_WITHOUT_PAGES = 5;

    CostLimit(int maxValues) {
        super(maxValues, new Cost(maxValues));
    }

    @Override
    protected AbortExecutionException mkAbortException(int cost, int max) {
        return new AbortExecutionException("maximum query cost exceeded " + max);
    }

    /** How many values a field can bring, itself included; beyond the limit it does not matter how far. */
    private record Cost(int limit) implements FieldComplexityCalculator {

        @Override
        public int calculate(FieldComplexityEnvironment field, int below) {
            boolean introspection = field.getField().getName().startsWith("__");
            long cost = 1 + (introspection ? below : (long) below * most(field));
            return (int) Math.min(cost, limit + 1L);
        }

        private static int most(FieldComplexityEnvironment field) {
            Object first = field.getArguments().get("first");
            if (first instanceof Integer size) {
                return Math.max(1, Math.min(size, Paging.LARGEST));
            }
            boolean paged = field.getParentType().getName().endsWith("Connection");
            var type = GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType());
            return type instanceof GraphQLList && !paged ? LIST_WITHOUT_PAGES : 1;
        }
    }
}
