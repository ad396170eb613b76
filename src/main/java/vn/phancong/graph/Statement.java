package vn.phancong.graph;

import java.util.List;

/**
 * One file of {@code cypher/queries}, with what its header declares.
 *
 * @param name folder and file name without ending, such as {@code coverage/gaps}
 * @param description the header's first lines: what the statement answers
 * @param mode whether it may write
 * @param parameters the parameters that must be bound
 * @param returns the columns of a row, in order
 * @param personal classes of personal data that its rows hold, by their names in the schema
 * @param allowedOperators plan operators that are allowed although they read the whole graph, each with its reason
 * @param plan operators that the plan must contain
 * @param text the Cypher itself
 */
public record Statement(
        String name,
        String description,
        Mode mode,
        List<Column> parameters,
        List<Column> returns,
        List<String> personal,
        List<Allowance> allowedOperators,
        List<String> plan,
        String text) {

    /** Whether a statement may write. */
    public enum Mode {
        READ,
        WRITE
    }

    /** A declared parameter or result column with its type, such as {@code asOf date}. */
    public record Column(String name, String type) {}

    /** A plan operator that the header allows, and why. */
    public record Allowance(String operator, String reason) {}
}
