package vn.phancong.api;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.validation.ValidationError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a document that names too many fields, before anything walks through it: a short one of fragments that use each
 * other twice holds millions. So each fragment is counted once.
 */
final class SizeLimit extends SimplePerformantInstrumentation {

    private final int maxFields;
    private final int maxRootFields;

    SizeLimit(int maxFields, int maxRootFields) {
        this.maxFields = maxFields;
        this.maxRootFields = maxRootFields;
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        Document document = parameters.getDocument();
        long roots = 0;
        long all = 0;
        Count rootCount = new Count(document, field -> 1);
        Count fieldCount = new Count(document, null);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            roots = Math.max(roots, rootCount.of(operation.getSelectionSet()));
            all = Math.min(Count.MANY, all + fieldCount.of(operation.getSelectionSet()));
        }
        if (all > maxFields) {
            throw new AbortExecutionException("maximum query complexity exceeded " + all + " > " + maxFields);
        }
        if (roots > maxRootFields) {
            throw new AbortExecutionException("maximum of root fields exceeded " + roots + " > " + maxRootFields);
        }
        return SimpleInstrumentationContext.noOp();
    }

    /** Counts the fields of selections as if each fragment stood where it is used. */
    private static final class Count {

        /** Beyond this it does not matter how many. */
        private static final long MANY = Integer.MAX_VALUE;

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, Long> counted = new HashMap<>();
        private final ToLongFunction<Field> perField;

        /**
         * A count.
         *
         * @param perField what a field counts for; null = for itself and all below it
         */
        Count(Document document, @Nullable ToLongFunction<Field> perField) {
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
            this.perField = perField == null ? field -> 1 + of(field.getSelectionSet()) : perField;
        }

        long of(@Nullable SelectionSet selections) {
            long sum = 0;
            if (selections != null) {
                for (Selection<?> selection : selections.getSelections()) {
                    sum = Math.min(MANY, sum + of(selection));
                }
            }
            return sum;
        }

        private long of(Selection<?> selection) {
            if (selection instanceof Field field) {
                return perField.applyAsLong(field);
            }
            if (selection instanceof InlineFragment fragment) {
                return of(fragment.getSelectionSet());
            }
            return selection instanceof FragmentSpread spread ? of(spread.getName()) : 0;
        }

        private long of(String fragment) {
            Long known = counted.get(fragment);
            FragmentDefinition definition = fragments.get(fragment);
            if (known != null || definition == null) {
                return known == null ? 0 : known;
            }
            // One that leads back to itself counts for nothing here; it is refused as such.
            counted.put(fragment, 0L);
            long count = of(definition.getSelectionSet());
            counted.put(fragment, count);
            return count;
        }
    }
}
