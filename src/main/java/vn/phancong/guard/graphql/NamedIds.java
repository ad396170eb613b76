package vn.phancong.guard.graphql;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Goes through the arguments of a field and touches every id that says what is to be read or changed. */
final class NamedIds {

    private NamedIds() {}

    /** The arguments with each id replaced; those that are only mentioned stay. */
    static Map<String, Object> replaced(DataFetchingEnvironment environment, UnaryOperator<String> replacement) {
        Map<String, Object> replaced = new LinkedHashMap<>(environment.getArguments());
        for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
            Object value = replaced.get(argument.getName());
            if (value != null && !isMentioned(argument, environment.getArguments())) {
                replaced.put(argument.getName(), replaced(value, argument.getType(), replacement));
            }
        }
        return replaced;
    }

    private static Object replaced(Object value, GraphQLType type, UnaryOperator<String> replacement) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list && value instanceof List<?> values) {
            return values.stream()
                    .<@Nullable Object>map(
                            each -> each == null ? null : replaced(each, list.getWrappedType(), replacement))
                    .toList();
        }
        if (bare instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
            return replaced(fields, object, replacement);
        }
        return bare == Scalars.GraphQLID && value instanceof String id ? replacement.apply(id) : value;
    }

    private static Map<String, @Nullable Object> replaced(
            Map<?, ?> fields, GraphQLInputObjectType type, UnaryOperator<String> replacement) {
        Map<String, @Nullable Object> replaced = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            var field = type.getFieldDefinition(String.valueOf(name));
            boolean stays = value == null || field == null || isMentioned(field, fields);
            replaced.put(String.valueOf(name), stays ? value : replaced(value, field.getType(), replacement));
        });
        return replaced;
    }

    /** Some ids only say where among others that are named beside them; of some the field itself decides who may. */
    private static boolean isMentioned(GraphQLDirectiveContainer place, Map<?, ?> siblings) {
        if (place.getAppliedDirective("gone") != null) {
            return true;
        }
        GraphQLAppliedDirective mentions = place.getAppliedDirective("mentions");
        if (mentions == null) {
            return false;
        }
        Object beside = mentions.getArgument("beside").getValue();
        return beside == null || siblings.get(beside) != null;
    }
}
