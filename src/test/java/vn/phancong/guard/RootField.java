package vn.phancong.guard;

import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.guard.IdPlace.Mention;

/**
 * A field of Query, Mutation or Subscription, and the requests that can be made of it.
 *
 * @param operation {@code query}, {@code mutation} or {@code subscription}
 * @param owner the type that has it
 */
record RootField(String operation, String owner, GraphQLFieldDefinition field, GraphQLSchema schema) {

    private static final String DAY = "2021-09-15";

    /** Values that a rule of their own wants, by the name of their argument or input field. */
    private static final Map<String, Object> VALUES = Map.of(
            "phone", "02438251234",
            "contentBase64", "bW90IHZhbiBiYW4=",
            "startsAt", DAY + "T08:00:00+07:00",
            "endsAt", DAY + "T12:00:00+07:00",
            "to", 6,
            "role", "LEAD",
            "targetSet", "ALL");

    /** What is left out even where all else is filled in: keys of idempotence, places in lists, ends before they begin. */
    private static final List<String> LEFT_OUT =
            List.of("idempotencyKey", "after", "until", "asOf", "start", "end", "due", "issuedUntil");

    static List<RootField> of(GraphQLSchema schema) {
        List<RootField> all = new ArrayList<>();
        add(all, "query", schema.getQueryType(), schema);
        add(all, "mutation", schema.getMutationType(), schema);
        add(all, "subscription", schema.getSubscriptionType(), schema);
        return all;
    }

    private static void add(
            List<RootField> all, String operation, @Nullable GraphQLObjectType type, GraphQLSchema schema) {
        GraphQLObjectType owner = Objects.requireNonNull(type);
        owner.getFieldDefinitions().forEach(each -> all.add(new RootField(operation, owner.getName(), each, schema)));
    }

    String name() {
        return field.getName();
    }

    boolean changes() {
        return operation.equals("mutation");
    }

    /** The right that it needs; null = it is for anyone. */
    @Nullable Right needed() {
        GraphQLAppliedDirective needs = field.getAppliedDirective("needs");
        return needs == null
                ? null
                : Right.valueOf(String.valueOf(needs.getArgument("right").<Object>getValue()));
    }

    /** Whether a caller may ask for it who has nothing but own duties. */
    boolean isForOwnDuties() {
        GraphQLAppliedDirective needs = field.getAppliedDirective("needs");
        return needs != null && Boolean.TRUE.equals(needs.getArgument("own").getValue());
    }

    /** The role that is needed where it is for anyone; null = none. */
    @Nullable String neededRole() {
        GraphQLAppliedDirective anyone = field.getAppliedDirective("anyone");
        Object role = anyone == null ? null : anyone.getArgument("role").getValue();
        return role == null ? null : role.toString();
    }

    /** Whether it answers with the one object that its argument names. */
    boolean answersWithWhatIsNamed() {
        String type = bare(field.getType()).getName();
        return type.equals("Node")
                || field.getArguments().stream()
                        .anyMatch(argument -> bare(argument.getType()).getName().equals(type + "Key"));
    }

    /** Every place that names something; one for each type where it can be of any. */
    List<IdPlace> places() {
        List<IdPlace> places = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            collect(places, owner + "." + name(), argument.getName(), argument.getName(), argument.getType(), argument);
        }
        return places;
    }

    private void collect(
            List<IdPlace> places,
            String in,
            String name,
            String path,
            GraphQLType given,
            GraphQLDirectiveContainer element) {
        GraphQLNamedType type = bare(given);
        if (type instanceof GraphQLInputObjectType object) {
            object.getFieldDefinitions()
                    .forEach(each -> collect(
                            places,
                            object.getName(),
                            each.getName(),
                            path + "." + each.getName(),
                            each.getType(),
                            each));
        } else if (type == Scalars.GraphQLID) {
            String named = IdPlace.typeAt(in, name);
            List<String> types = named != null ? List.of(named) : nodeTypes();
            types.forEach(each -> places.add(new IdPlace(path, each, false, mention(element))));
        } else if (name.equals("code") && in.endsWith("Key")) {
            places.add(new IdPlace(path, in.substring(0, in.length() - "Key".length()), true, null));
        }
    }

    private List<String> nodeTypes() {
        return schema.getImplementations((GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node"))).stream()
                .map(GraphQLObjectType::getName)
                .sorted()
                .toList();
    }

    private static @Nullable Mention mention(GraphQLDirectiveContainer element) {
        GraphQLAppliedDirective mentions = element.getAppliedDirective("mentions");
        return mentions == null
                ? null
                : new Mention(mentions.getArgument("beside").getValue());
    }

    /** Whether what stands at the place is read or changed by a request so filled. */
    static boolean isUsed(IdPlace place, Map<String, Object> arguments) {
        Mention mention = place.mentioned();
        if (mention == null) {
            return true;
        }
        if (mention.beside() == null) {
            return false;
        }
        Object beside = arguments;
        String[] steps = place.path().split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            beside = beside instanceof Map<?, ?> map ? map.get(steps[i]) : null;
        }
        return !(beside instanceof Map<?, ?> siblings) || siblings.get(mention.beside()) == null;
    }

    /** Says what stands at a place that names something. */
    interface Ids {
        String at(IdPlace place);
    }

    /**
     * Arguments that fit the schema.
     *
     * @param focus the place that must be filled; null = none but those that are required
     * @param full whether optional things are filled in too
     */
    Map<String, Object> arguments(@Nullable IdPlace focus, boolean full, Ids ids) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean required = argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
            if (wanted(argument.getName(), argument.getName(), required, focus, full)) {
                arguments.put(
                        argument.getName(),
                        value(
                                owner + "." + name(),
                                argument.getName(),
                                argument.getName(),
                                argument.getType(),
                                new Filling(focus, full, ids),
                                argument));
            }
        }
        return arguments;
    }

    private record Filling(@Nullable IdPlace focus, boolean full, Ids ids) {}

    private static boolean wanted(String name, String path, boolean required, @Nullable IdPlace focus, boolean full) {
        boolean leadsThere =
                focus != null && (focus.path().equals(path) || focus.path().startsWith(path + "."));
        return required || leadsThere || (full && !LEFT_OUT.contains(name));
    }

    private Object value(
            String in, String name, String path, GraphQLType type, Filling filling, GraphQLDirectiveContainer element) {
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull((GraphQLInputType) type);
        if (nullable instanceof GraphQLList list) {
            return List.of(value(in, name, path, list.getWrappedType(), filling, element));
        }
        if (nullable instanceof GraphQLInputObjectType object) {
            return object(object, path, filling);
        }
        if (nullable == Scalars.GraphQLID) {
            String named = IdPlace.typeAt(in, name);
            IdPlace focus = filling.focus();
            String ofType = named != null ? named : focus == null ? "Organization" : focus.type();
            return filling.ids().at(new IdPlace(path, ofType, false, mention(element)));
        }
        if (name.equals("code") && in.endsWith("Key")) {
            return filling.ids().at(new IdPlace(path, in.substring(0, in.length() - "Key".length()), true, null));
        }
        return plain(name, (GraphQLNamedType) nullable);
    }

    private Map<String, Object> object(GraphQLInputObjectType type, String path, Filling filling) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<GraphQLInputObjectField> fields = type.getFieldDefinitions();
        if (type.isOneOf()) {
            GraphQLInputObjectField chosen = fields.stream()
                    .filter(each -> wanted("", path + "." + each.getName(), false, filling.focus(), false))
                    .findFirst()
                    .orElse(fields.get(0));
            fields = List.of(chosen);
        }
        for (GraphQLInputObjectField each : fields) {
            String at = path + "." + each.getName();
            boolean required =
                    type.isOneOf() || (each.getType() instanceof GraphQLNonNull && !each.hasSetDefaultValue());
            if (wanted(each.getName(), at, required, filling.focus(), filling.full())) {
                values.put(each.getName(), value(type.getName(), each.getName(), at, each.getType(), filling, each));
            }
        }
        return values;
    }

    private static Object plain(String name, GraphQLNamedType type) {
        if (type instanceof GraphQLEnumType choice) {
            String wanted = String.valueOf(VALUES.get(name));
            return choice.getValue(wanted) != null
                    ? wanted
                    : choice.getValues().get(0).getName();
        }
        return switch (type.getName()) {
            case "String" -> VALUES.get(name) instanceof String text ? text : "mau";
            case "Boolean" -> false;
            case "Int", "PositiveInt", "NonNegativeInt", "Dong" ->
                VALUES.get(name) instanceof Integer number ? number : 1;
            case "Float" -> 1.0;
            case "Date" -> DAY;
            case "DateTime" -> VALUES.getOrDefault(name, DAY + "T08:00:00+07:00");
            default -> throw new IllegalArgumentException("Nobody says what a " + type.getName() + " looks like");
        };
    }

    /** The document that asks for it with those arguments, which are given as variables. */
    String document(Map<String, Object> arguments) {
        String declared = arguments.keySet().stream()
                .map(each -> "$" + each + ": "
                        + GraphQLTypeUtil.simplePrint(field.getArgument(each).getType()))
                .collect(Collectors.joining(", "));
        String passed =
                arguments.keySet().stream().map(each -> each + ": $" + each).collect(Collectors.joining(", "));
        return operation + (declared.isEmpty() ? "" : "(" + declared + ")") + " { " + name()
                + (passed.isEmpty() ? "" : "(" + passed + ")") + selection(bare(field.getType()), true) + " }";
    }

    private static String selection(GraphQLNamedType type, boolean top) {
        if (!(type instanceof GraphQLObjectType object)) {
            boolean leaf = type instanceof GraphQLEnumType || GraphQLTypeUtil.isScalar(type);
            return leaf ? "" : " { __typename }";
        }
        if (object.getName().endsWith("Connection")) {
            boolean counted = object.getFieldDefinition("totalCount") != null;
            return counted ? " { totalCount nodes { __typename } }" : " { nodes { __typename } }";
        }
        if (object.getName().equals("Refusal")) {
            return " { code message argument subject }";
        }
        boolean payload = object.getFieldDefinition("refusals") != null;
        return top && payload
                ? object.getFieldDefinitions().stream()
                        .map(each -> each.getName() + selection(bare(each.getType()), false))
                        .collect(Collectors.joining(" ", " { ", " }"))
                : " { __typename }";
    }

    private static GraphQLNamedType bare(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type);
    }

    @Override
    public String toString() {
        return owner + "." + name();
    }
}
