package vn.phancong.guard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place among the arguments of a root field that names something.
 *
 * @param path from the argument on, such as {@code input.members.person}
 * @param type the GraphQL type of what is named
 * @param byCode whether it is named by its code, not by its global id
 * @param mentioned whether it is only referred to there: always, or where this is given beside it; null = it is read or changed
 */
record IdPlace(
        String path, String type, boolean byCode, @Nullable Mention mentioned) {

    /** What an id means, by the name of its argument or input field. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("account", "Account"),
            Map.entry("about", "Organization"),
            Map.entry("add", "Organization"),
            Map.entry("area", "Area"),
            Map.entry("areas", "Area"),
            Map.entry("assignedBy", "Person"),
            Map.entry("basis", "Task"),
            Map.entry("by", "Organization"),
            Map.entry("concerning", "Person"),
            Map.entry("directive", "Directive"),
            Map.entry("draft", "Draft"),
            Map.entry("finding", "Finding"),
            Map.entry("from", "Organization"),
            Map.entry("grant", "Grant"),
            Map.entry("higher", "Directive"),
            Map.entry("household", "Household"),
            Map.entry("households", "Household"),
            Map.entry("incident", "Incident"),
            Map.entry("inspection", "Inspection"),
            Map.entry("inspectors", "Person"),
            Map.entry("issuer", "Organization"),
            Map.entry("job", "IntakeJob"),
            Map.entry("line", "DutyLine"),
            Map.entry("lower", "Directive"),
            Map.entry("need", "Need"),
            Map.entry("needs", "Need"),
            Map.entry("organization", "Organization"),
            Map.entry("organizations", "Organization"),
            Map.entry("people", "Person"),
            Map.entry("performers", "Organization"),
            Map.entry("person", "Person"),
            Map.entry("practice", "Practice"),
            Map.entry("refines", "Task"),
            Map.entry("shifts", "DutyShift"),
            Map.entry("strike", "Organization"),
            Map.entry("task", "Task"),
            Map.entry("tasks", "Task"),
            Map.entry("team", "Team"),
            Map.entry("to", "Organization"),
            Map.entry("under", "Directive"),
            Map.entry("undertaking", "Undertaking"),
            Map.entry("undertakings", "Undertaking"),
            Map.entry("via", "Organization"),
            Map.entry("within", "Organization"));

    /** Where the same name means something else. */
    private static final Map<String, String> BY_COORDINATE = Map.of(
            "ChangeTeamAreasInput.add", "Area",
            "ChangeTeamAreasInput.end", "Area",
            "Query.intakeJob.id", "IntakeJob",
            "Subscription.intakeProgress.id", "IntakeJob");

    /** Root fields that take an id of any type. */
    private static final List<String> ANY = List.of("Query.node.id", "Query.nodes.ids");

    /** Where what is named is only referred to. */
    record Mention(@Nullable String beside) {}

    /** The type that an id at a place is of; null = of any that is a Node. */
    static @Nullable String typeAt(String owner, String name) {
        if (ANY.contains(owner + "." + name)) {
            return null;
        }
        if (owner.endsWith("Key")) {
            return name.equals("issuer") ? "Organization" : owner.substring(0, owner.length() - "Key".length());
        }
        String type = BY_COORDINATE.getOrDefault(owner + "." + name, BY_NAME.get(name));
        return Objects.requireNonNull(
                type, () -> "Nobody says what an id at " + owner + "." + name + " is of; add it to IdPlace");
    }
}
