package vn.phancong.endurance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;

/** Asks what somebody asks who looks into things, and holds each answer against itself. */
final class Reader {

    private static final String FIGURES = """
            query ($u: ID!) { result: organization(by: {id: $u}) {
              coverage { households covered gaps reasons { count } people { members assigned idle } } } }
            """;
    private static final String GAPS = """
            query ($u: ID!) { result: organization(by: {id: $u}) {
              gaps(first: 20) { totalCount nodes { reason household { code address coverers { person { fullName } } } } } } }
            """;
    private static final String HOUSEHOLD = """
            query ($h: ID!) { result: household(by: {id: $h}) {
              code headName coverers(history: true) { person { fullName load { households } } since until }
              responsibility { steps { organization { name } } } } }
            """;
    private static final String PERSON = """
            query ($p: ID!) { result: person(by: {id: $p}) {
              fullName load { households overloaded } households(first: 20) { totalCount nodes { code } } } }
            """;
    private static final String DUTY = """
            query ($d: ID!) { result: node(id: $d) { ... on Undertaking { status steps { status on } chain { status } } } }
            """;

    private final Random random;
    private final Town town;
    private final Book book;
    private final Outcomes outcomes;
    private final Supplier<Door> door;

    Reader(int number, long seed, Town town, Book book, Outcomes outcomes, Supplier<Door> door) {
        this.random = new Random(-seed * 1000 - number);
        this.town = town;
        this.book = book;
        this.outcomes = outcomes;
        this.door = door;
    }

    /** Asks something; answers whether an answer came that is no error. */
    boolean act() {
        return switch (random.nextInt(5)) {
            case 0 -> ask("figures", FIGURES, Map.of("u", GlobalId.of("Organization", any(town.units()))));
            case 1 -> ask("gaps", GAPS, Map.of("u", GlobalId.of("Organization", any(town.units()))));
            case 2 ->
                ask("household", HOUSEHOLD, Map.of("h", GlobalId.of("Household", Town.one(town.households(), random))));
            case 3 -> ask("person", PERSON, Map.of("p", GlobalId.of("Person", Town.one(town.people(), random))));
            default ->
                ask(
                        "undertaking",
                        DUTY,
                        Map.of(
                                "d",
                                GlobalId.of(
                                        "Undertaking",
                                        Town.one(town.undertakings(), random).id())));
        };
    }

    private boolean ask(String kind, String query, Map<String, ?> variables) {
        Door.Answer answer;
        try {
            answer = door.get().ask(query, variables);
        } catch (IOException e) {
            outcomes.unanswered();
            return false;
        }
        if (!answer.errors().isEmpty()) {
            answer.errors().forEach(outcomes::error);
            return false;
        }
        JsonNode result = answer.at("/data/result");
        if (result.isNull() || result.isMissingNode()) {
            book.odd(kind + " of " + variables + " was answered with nothing: " + answer.body());
        }
        if (kind.equals("figures")) {
            check(result.path("coverage"));
        }
        outcomes.done(kind);
        return true;
    }

    /** All figures of an answer are of one instant, so they fit each other. */
    private void check(JsonNode coverage) {
        int gaps = coverage.path("gaps").asInt();
        int reasons = coverage.path("reasons")
                .valueStream()
                .mapToInt(each -> each.path("count").asInt())
                .sum();
        if (coverage.path("households").asInt() != coverage.path("covered").asInt() + gaps || reasons != gaps) {
            book.odd("The figures of one answer do not fit each other: " + coverage);
        }
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
