package vn.phancong.guard.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import vn.phancong.guard.Right;

/**
 * What the schema says of a field.
 *
 * @param root whether it is a field of Query, Mutation or Subscription
 * @param anyone whether every caller may ask for it
 * @param changes whether it is one of Mutation
 * @param needs the right that it needs; null = it does not say
 * @param own whether a caller may ask for it who has no part of the tree but own duties
 * @param meets the right over persons and households that are met under it; null = none of its own
 * @param isName whether it is the name of a person
 * @param leaf whether it is a plain value
 * @param stream whether it is one of Subscription
 * @param coarseness how its value is rounded for those who may see figures only
 */
record FieldRule(
        boolean root,
        boolean anyone,
        boolean changes,
        @Nullable Right needs,
        boolean own,
        @Nullable Right meets,
        boolean isName,
        boolean leaf,
        boolean stream,
        Coarseness coarseness) {

    static FieldRule of(DataFetchingEnvironment environment) {
        GraphQLFieldDefinition field = environment.getFieldDefinition();
        var schema = environment.getGraphQLSchema();
        var parent = environment.getParentType();
        boolean changes = parent == schema.getMutationType();
        boolean stream = parent == schema.getSubscriptionType();
        boolean root = changes || stream || parent == schema.getQueryType();
        GraphQLAppliedDirective needs = field.getAppliedDirective("needs");
        GraphQLAppliedDirective meets = field.getAppliedDirective("meets");
        GraphQLAppliedDirective personal = field.getAppliedDirective("personal");
        return new FieldRule(
                root,
                // What the schema itself is like is held back elsewhere, if at all.
                field.getName().startsWith("__") || field.getAppliedDirective("anyone") != null,
                changes,
                right(needs),
                needs != null && Boolean.TRUE.equals(needs.getArgument("own").getValue()),
                right(meets),
                personal != null && "NAME".equals(personal.getArgument("data").getValue()),
                GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())),
                stream,
                Coarseness.of(field));
    }

    /** The right that is needed to see the field on an object that can be outside. */
    Right needed() {
        return needs == null ? Right.READ : needs;
    }

    private static @Nullable Right right(@Nullable GraphQLAppliedDirective directive) {
        Object value = directive == null ? null : directive.getArgument("right").getValue();
        return value == null ? null : Right.valueOf(value.toString());
    }
}
