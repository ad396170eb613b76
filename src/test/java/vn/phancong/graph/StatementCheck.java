package vn.phancong.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.QueryType;
import vn.phancong.graph.Statement.Column;
import vn.phancong.graph.Statement.Mode;

/** Holds what a statement's header says against what Neo4j says of the statement. */
final class StatementCheck {

    private static final String MISSING_PARAMETERS = "01N60";
    private static final String CARTESIAN_PRODUCT = "03N90";
    private static final Set<String> UNKNOWN_NAMES = Set.of("01N50", "01N51", "01N52");
    private static final Pattern PARAMETER = Pattern.compile("\\$`([^`]+)`");
    private static final Pattern DEPRECATED = Pattern.compile("01N0\\d");

    private final Driver driver;
    private final StatementNames names;

    StatementCheck(Driver driver, GraphModel model) {
        this.driver = driver;
        this.names = new StatementNames(model);
    }

    /** Every way in which the statement breaks its word; empty when it keeps it. */
    List<String> problems(Statement statement) {
        List<String> problems = new ArrayList<>(names.unknown(statement.text()));
        EagerResult explained;
        try {
            explained = driver.executableQuery("EXPLAIN " + statement.text()).execute();
        } catch (ClientException e) {
            problems.add("Neo4j refuses it: " + e.getMessage());
            return problems;
        }
        List<GqlStatusObject> statuses = new ArrayList<>();
        explained.summary().gqlStatusObjects().forEach(statuses::add);
        problems.addAll(parameters(statement, statuses));
        problems.addAll(columns(statement, explained.keys()));
        problems.addAll(mode(statement, explained.summary().queryType()));
        problems.addAll(warnings(statuses));
        boolean product =
                statuses.stream().anyMatch(status -> status.gqlStatus().equals(CARTESIAN_PRODUCT));
        problems.addAll(new StatementPlan(statement, explained.summary().plan()).problems(product));
        return problems;
    }

    private static List<String> parameters(Statement statement, List<GqlStatusObject> statuses) {
        Set<String> used = statuses.stream()
                .filter(status -> status.gqlStatus().equals(MISSING_PARAMETERS))
                .flatMap(status -> PARAMETER.matcher(status.statusDescription()).results())
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared =
                statement.parameters().stream().map(Column::name).collect(Collectors.toCollection(TreeSet::new));
        return used.equals(declared) ? List.of() : List.of("it declares @param " + declared + " but uses " + used);
    }

    private static List<String> columns(Statement statement, List<String> keys) {
        List<String> declared = statement.returns().stream().map(Column::name).toList();
        return declared.equals(keys) ? List.of() : List.of("it declares @returns " + declared + " but returns " + keys);
    }

    private static List<String> mode(Statement statement, QueryType type) {
        boolean reads = type == QueryType.READ_ONLY;
        boolean writes = type == QueryType.WRITE_ONLY || type == QueryType.READ_WRITE;
        boolean fits = statement.mode() == Mode.READ ? reads : writes;
        return fits ? List.of() : List.of("its @mode is " + statement.mode() + " but it is " + type);
    }

    private static List<String> warnings(List<GqlStatusObject> statuses) {
        return statuses.stream()
                .filter(status -> UNKNOWN_NAMES.contains(status.gqlStatus())
                        || DEPRECATED.matcher(status.gqlStatus()).matches())
                .map(GqlStatusObject::statusDescription)
                .toList();
    }
}
