package vn.phancong.endurance;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;

/**
 * Does what somebody does who looks after a part of the city, and notes in the book what was acknowledged. Whatever can bear
 * a key that makes it happen once bears one, and is sent again where no answer came.
 */
final class Writer {

    private static final String ASSIGN = """
            mutation ($p: ID!, $h: [ID!]!, $key: String) {
              result: assignHouseholds(input: {person: $p, households: $h, outsideArea: true, idempotencyKey: $key}) {
                assignments { household { id } } refusals { code } } }
            """;
    private static final String END = """
            mutation ($p: ID!, $h: [ID!], $key: String) {
              result: endAssignments(input: {person: $p, households: $h, idempotencyKey: $key}) {
                assignments { household { id } } refusals { code } } }
            """;
    private static final String CONTACT = """
            mutation ($p: ID!, $h: [ID!]!, $on: Date, $key: String) {
              result: recordContact(input: {person: $p, households: $h, on: $on, idempotencyKey: $key}) {
                assignments { lastContactOn } refusals { code } } }
            """;
    private static final String AVAILABILITY = """
            mutation ($p: ID!, $a: SettableAvailability!, $key: String) {
              result: setAvailability(input: {person: $p, availability: $a, idempotencyKey: $key}) {
                person { id } refusals { code } } }
            """;
    private static final String CORRECT = """
            mutation ($h: ID!, $name: String) {
              result: correctHousehold(input: {household: $h, headName: $name}) { household { id } refusals { code } } }
            """;
    private static final List<String> AVAILABILITIES = List.of("AVAILABLE", "ON_LEAVE", "SICK", "AWAY");

    private final int number;
    private final Random random;
    private final Town town;
    private final Book book;
    private final Outcomes outcomes;
    private final List<Change> unanswered = new ArrayList<>();
    private final Deque<Supplier<Change>> nextSteps = new ArrayDeque<>();
    private final Deque<Town.Cover> own = new ArrayDeque<>();
    private Supplier<Door> door;
    private int sent;

    Writer(int number, long seed, Town town, Book book, Outcomes outcomes, Supplier<Door> door) {
        this.number = number;
        this.random = new Random(seed * 1000 + number);
        this.town = town;
        this.book = book;
        this.outcomes = outcomes;
        this.door = door;
    }

    /** From now on through another door, after the service was started again. */
    void through(Supplier<Door> another) {
        door = another;
    }

    /** Does something; answers whether an answer came that is no error. */
    boolean act() {
        sent++;
        int dice = random.nextInt(100);
        if (dice < 34) {
            return send(assign());
        }
        if (dice < 50) {
            return send(end());
        }
        if (dice < 66) {
            return send(contact());
        }
        if (dice < 76) {
            return send(availability());
        }
        return send(dice < 87 ? correction() : step());
    }

    /** Writes something that is never refused; answers whether it was acknowledged. */
    boolean write() {
        sent++;
        return send(availability());
    }

    /** Sends again what was not answered; true once all is answered. */
    boolean settle() {
        for (Change change : List.copyOf(unanswered)) {
            unanswered.remove(change);
            if (!send(change)) {
                return false;
            }
        }
        return true;
    }

    private Change assign() {
        String person = Town.one(town.people(), random);
        List<String> households = town.households(random);
        return keyed("assign", ASSIGN, Map.of("p", id("Person", person), "h", ids(households)), (result, from) -> {
            households.forEach(each -> book.assigned(person, each));
            own.addFirst(new Town.Cover(person, households));
        });
    }

    private Change end() {
        Town.Cover cover = covered();
        String person = cover.person();
        List<String> households = random.nextInt(8) == 0 ? null : cover.households();
        Map<String, Object> variables = new HashMap<>(Map.of("p", id("Person", person)));
        if (households != null) {
            variables.put("h", ids(households));
        }
        return keyed("end", END, variables, (result, from) -> {
            Set<String> ended = new HashSet<>();
            result.path("assignments")
                    .forEach(each -> ended.add(GlobalId.valueOf(
                            "Household", each.at("/household/id").asString(), "id")));
            if (households != null && !ended.equals(Set.copyOf(households))) {
                book.odd("%s: asked to end %s, answered %s".formatted(person, households, ended));
            }
            ended.forEach(each -> book.ended(person, each));
        });
    }

    private Change contact() {
        Town.Cover cover = covered();
        String person = cover.person();
        List<String> households = cover.households();
        LocalDate on = LocalDate.now(Town.HA_NOI).minusDays(Math.max(0, random.nextInt(6) - 3));
        return keyed(
                "contact",
                CONTACT,
                Map.of("p", id("Person", person), "h", ids(households), "on", on.toString()),
                (result, from) -> households.forEach(each -> book.contacted(person, each, on)));
    }

    /** Something that this writer has assigned, or that was assigned before; of what others do in between it knows nothing. */
    private Town.Cover covered() {
        if (own.isEmpty() || random.nextInt(3) == 0) {
            return Town.one(town.covers(), random);
        }
        Town.Cover last = own.removeLast();
        if (random.nextInt(3) > 0) {
            own.addFirst(last);
        }
        return last;
    }

    private Change availability() {
        String person = Town.one(town.people(), random);
        String availability = AVAILABILITIES.get(random.nextInt(AVAILABILITIES.size()));
        return keyed(
                "availability",
                AVAILABILITY,
                Map.of("p", id("Person", person), "a", availability),
                (result, from) -> book.wrote("availability of " + person, availability, from, book.tick()));
    }

    private Change correction() {
        String household = Town.one(town.households(), random);
        String name = "Chủ hộ " + number + "." + sent;
        return over(
                "correct",
                CORRECT,
                Map.of("h", id("Household", household), "name", name),
                "head of " + household,
                name,
                () -> {});
    }

    /** Undertakings are brought on step by step, one after the other; others do the same with the same ones. */
    private Change step() {
        if (nextSteps.isEmpty()) {
            Town.Duty duty = Town.one(town.undertakings(), random);
            Map<String, Object> variables = new HashMap<>(Map.of("u", id("Undertaking", duty.id())));
            String by = ", by: \"" + id("Organization", duty.above()) + "\"";
            nextSteps.add(() -> step("acknowledge", "", variables, duty, "ACKNOWLEDGED"));
            nextSteps.add(() -> step("takeUp", "", variables, duty, "IN_PROGRESS"));
            nextSteps.add(() -> report(variables, duty));
            nextSteps.add(() -> step("returnReports", by + ", reason: \"Thiếu số liệu\"", variables, duty, "RETURNED"));
            nextSteps.add(() -> report(variables, duty));
            nextSteps.add(() -> step("acceptReports", by, variables, duty, "ACCEPTED"));
        }
        return nextSteps.remove().get();
    }

    private Change report(Map<String, Object> variables, Town.Duty duty) {
        String text = "Báo cáo " + number + "." + sent;
        return over(
                "report",
                step("report", ", text: \"" + text + "\""),
                variables,
                "status of " + duty.id(),
                "REPORTED",
                () -> book.reported(text));
    }

    private Change step(String name, String more, Map<String, Object> variables, Town.Duty duty, String status) {
        return over(name, step(name, more), variables, "status of " + duty.id(), status, () -> {});
    }

    private static String step(String name, String more) {
        return "mutation ($u: ID!) { result: " + name + "(input: {undertakings: [$u]" + more
                + "}) { undertakings { status } refusals { code } } }";
    }

    private Change keyed(String kind, String query, Map<String, Object> variables, Noting done) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("key", "endurance-" + number + "-" + sent + "-" + random.nextInt(1_000_000_000));
        return new Change(kind, query, all, book.tick(), done, null);
    }

    /** A change that writes a value over another one and bears no key. */
    private Change over(
            String kind, String query, Map<String, Object> variables, String what, String value, Runnable more) {
        return new Change(
                kind,
                query,
                variables,
                book.tick(),
                (result, from) -> {
                    book.wrote(what, value, from, book.tick());
                    more.run();
                },
                from -> book.mayHaveWritten(what, value, from));
    }

    private boolean send(Change change) {
        Door.Answer answer;
        try {
            answer = door.get().ask(change.query, change.variables);
        } catch (IOException e) {
            outcomes.unanswered();
            notAnswered(change);
            return false;
        }
        if (!answer.errors().isEmpty()) {
            answer.errors().forEach(outcomes::error);
            notAnswered(change);
            return false;
        }
        JsonNode result = answer.at("/data/result");
        JsonNode refusals = result.path("refusals");
        if (refusals.isEmpty()) {
            change.done.note(result, change.from);
            book.acknowledge();
            outcomes.done(change.kind);
        } else {
            refusals.forEach(each -> outcomes.refused(each.path("code").asString()));
        }
        return true;
    }

    private void notAnswered(Change change) {
        if (change.unknown == null) {
            unanswered.add(change);
        } else {
            change.unknown.note(change.from);
        }
    }

    private static String id(String type, String id) {
        return GlobalId.of(type, id);
    }

    private static List<String> ids(List<String> households) {
        return households.stream().map(each -> id("Household", each)).toList();
    }

    /**
     * A change on its way.
     *
     * @param from when it was sent first
     * @param unknown what to note where no answer comes; null = it bears a key and is sent again
     */
    private record Change(
            String kind,
            String query,
            Map<String, Object> variables,
            long from,
            Noting done,
            @Nullable NotingUnknown unknown) {}

    private interface Noting {
        void note(JsonNode result, long from);
    }

    private interface NotingUnknown {
        void note(long from);
    }
}
