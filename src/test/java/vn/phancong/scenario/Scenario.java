package vn.phancong.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a scenario file says.
 *
 * @param about the sentence that the scenario proves
 * @param today the day on which it begins; null = the usual day of tests
 * @param graph rows by table, in the shape of the data folder
 * @param steps what is asked, one thing after the other
 */
record Scenario(
        String about,
        @Nullable LocalDate today,
        @Nullable Map<String, List<Map<String, String>>> graph,
        List<Step> steps) {

    /**
     * One question and its answer.
     *
     * @param about what the step shows; null where it is plain
     * @param today from here on it is this day; null = the day stays
     * @param graph rows that come in before the question; null = none
     * @param request the GraphQL document
     * @param variables its variables
     * @param expect the whole {@code data} of the answer
     * @param errors the errors of the answer, of each the keys to compare; null = there must be none
     * @param keep values of the answer for later steps: a name, and where in {@code data} the value stands
     */
    record Step(
            @Nullable String about,
            @Nullable LocalDate today,
            @Nullable Map<String, List<Map<String, String>>> graph,
            String request,
            @Nullable JsonNode variables,
            @Nullable JsonNode expect,
            @Nullable List<Map<String, String>> errors,
            @Nullable Map<String, String> keep) {}
}
