package vn.phancong.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import vn.phancong.graph.Statement.Allowance;

/** What the server would do for a statement, held against what the statement's header allows and asks for. */
final class StatementPlan {

    private static final String PRODUCT = "CartesianProduct";
    private static final Set<String> COUNTS = Set.of("NodeCountFromCountStore", "RelationshipCountFromCountStore");

    /** They have one row when all that is below them has. */
    private static final Set<String> PASS_ON = Set.of(
            PRODUCT, "Apply", "Argument", "Filter", "Projection", "CacheProperties", "Optional", "ProduceResults");

    private static final Pattern AGGREGATES_ALL = Pattern.compile("\\w+\\(.*");

    /** Which of these the server chooses depends on its statistics, so to allow one is to allow the others. */
    private static final Set<String> SCANS_OF_A_KIND = Set.of(
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "DirectedRelationshipTypeScan",
            "DirectedUnionRelationshipTypesScan");

    private final Statement statement;
    private final List<Plan> steps = new ArrayList<>();

    StatementPlan(Statement statement, Plan root) {
        this.statement = statement;
        collect(root, steps);
    }

    List<String> problems(boolean productWarned) {
        List<String> problems = new ArrayList<>();
        Set<String> refused = new TreeSet<>();
        steps.stream()
                .map(StatementPlan::operator)
                .filter(operator -> operator.endsWith("Scan"))
                .forEach(refused::add);
        if (productWarned || steps.stream().anyMatch(StatementPlan::multiplies)) {
            refused.add(PRODUCT);
        }
        Set<String> allowed = statement.allowedOperators().stream()
                .map(Allowance::operator)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!Collections.disjoint(allowed, SCANS_OF_A_KIND)) {
            allowed.addAll(SCANS_OF_A_KIND);
        }
        refused.stream()
                .filter(operator -> !allowed.contains(operator))
                .forEach(operator ->
                        problems.add("its plan has " + operator + ", which it does not @allow: " + summary()));
        if (steps.stream().map(StatementPlan::operator).noneMatch(allowed::contains)) {
            statement
                    .allowedOperators()
                    .forEach(allowance ->
                            problems.add("it allows " + allowance.operator() + ", which its plan does not have"));
        }
        statement.plan().stream()
                .filter(wanted -> steps.stream().noneMatch(step -> fits(step, wanted)))
                .forEach(wanted -> problems.add("its plan has no " + wanted + ", but " + summary()));
        return problems;
    }

    private String summary() {
        return steps.stream().map(step -> operator(step) + " " + details(step)).collect(Collectors.joining("; "));
    }

    /** A product of single rows, such as two nodes found by their keys, costs nothing. */
    private static boolean multiplies(Plan step) {
        return operator(step).equals(PRODUCT) && !hasOneRow(step);
    }

    private static boolean hasOneRow(Plan step) {
        String operator = operator(step);
        if (operator.equals("NodeUniqueIndexSeek")) {
            return !details(step).contains(" IN ");
        }
        // Without a key to group by, what an aggregation lists first is a function.
        if (operator.equals("EagerAggregation")) {
            return AGGREGATES_ALL.matcher(details(step)).matches();
        }
        return COUNTS.contains(operator)
                || PASS_ON.contains(operator) && step.children().stream().allMatch(child -> hasOneRow((Plan) child));
    }

    private static boolean fits(Plan step, String wanted) {
        String[] words = wanted.split(" ", 2);
        return operator(step).equals(words[0])
                && (words.length == 1 || details(step).contains(words[1]));
    }

    private static String operator(Plan step) {
        return step.operatorType().replace("@neo4j", "").replace("(Locking)", "");
    }

    private static String details(Plan step) {
        Value details = step.arguments().getOrDefault("Details", Values.value(""));
        return details.isNull() ? "" : details.asString();
    }

    private static void collect(Plan step, List<Plan> into) {
        into.add(step);
        step.children().forEach(child -> collect((Plan) child, into));
    }
}
