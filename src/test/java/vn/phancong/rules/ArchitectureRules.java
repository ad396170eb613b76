package vn.phancong.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What the compiler cannot hold: who may see whom, and what nobody may do. */
final class ArchitectureRules {

    private static final String STORE = "vn.phancong..store..";
    private static final String DOOR = "vn.phancong..graphql..";
    private static final String GRAPH = "vn.phancong.graph..";
    private static final String API = "vn.phancong.api..";
    private static final String INTAKE = "vn.phancong..intake..";
    private static final String[] NEO4J = {"org.neo4j..", "org.springframework.data.neo4j..", "ac.simons.neo4j.."};
    private static final String[] GRAPHQL = {"graphql..", "org.springframework.graphql.."};

    /** What graph's own methods hand out; everything else of the driver stays behind them. */
    private static final Set<String> ROWS = Set.of("org.neo4j.driver.Record", "org.neo4j.driver.Value");

    /** Static or no-argument ways to a time or to chance that nobody handed in. */
    private static final String TAKEN_NOT_GIVEN = "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)"
            + "|java\\.lang\\.System\\.currentTimeMillis\\(\\)"
            + "|java\\.lang\\.Math\\.random\\(\\)"
            + "|java\\.util\\.Random\\.<init>\\(\\)"
            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)"
            + "|java\\.util\\.UUID\\.randomUUID\\(\\)";

    private ArchitectureRules() {}

    /** Every rule by its name. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("stores and doors are private to their package", hiddenBehindTheRoot());
        rules.put("nobody sees a store", seenByNobodyElse(STORE));
        rules.put("nobody sees a door", seenByNobodyElse(DOOR));
        rules.put("Neo4j stays in stores and graph", neo4jStaysInStores());
        rules.put("intake sees no more of the driver than rows", intakeSeesRowsOnly());
        rules.put("GraphQL stays in doors and api", graphQlStaysInDoors());
        rules.put("a module's root offers nothing to extend", rootsOfferNothingToExtend());
        rules.put("no field injection", noFieldInjection());
        rules.put("time and chance are handed in", timeAndChanceAreHandedIn());
        rules.put("secure chance comes from graph and from configurations", secureChanceIsHandedIn());
        rules.put("events are made on threads that nobody interrupts", eventsAreNotInterrupted());
        rules.put("nobody writes to the console", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rules.put("every package says what null means", everyPackageIsNullMarked());
        return rules;
    }

    private static ArchRule hiddenBehindTheRoot() {
        return classes()
                .that()
                .resideInAnyPackage(STORE, DOOR)
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    private static ArchRule seenByNobodyElse(String hidden) {
        return noClasses().that().resideOutsideOfPackage(hidden).should().dependOnClassesThat(resideInAPackage(hidden));
    }

    private static ArchRule neo4jStaysInStores() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(STORE, GRAPH, INTAKE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(NEO4J));
    }

    private static ArchRule intakeSeesRowsOnly() {
        return noClasses()
                .that()
                .resideInAPackage(INTAKE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(NEO4J)
                        .and(not(describe("are rows", (JavaClass type) -> ROWS.contains(type.getName())))))
                .allowEmptyShould(true);
    }

    private static ArchRule graphQlStaysInDoors() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(DOOR, API)
                .should()
                .dependOnClassesThat(resideInAnyPackage(GRAPHQL));
    }

    private static ArchRule rootsOfferNothingToExtend() {
        return classes()
                .that()
                .resideInAPackage("vn.phancong.*..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .haveModifier(JavaModifier.FINAL);
    }

    private static ArchRule eventsAreNotInterrupted() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("EventThreads")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("reactor.core.scheduler.Schedulers");
    }

    private static ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);
    }

    static ArchRule timeAndChanceAreHandedIn() {
        return noClasses()
                .should(accessTargetWhere(describe(
                        "takes the time or chance from the air",
                        (JavaAccess<?> access) ->
                                access.getTarget().getFullName().matches(TAKEN_NOT_GIVEN))));
    }

    private static ArchRule secureChanceIsHandedIn() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(GRAPH)
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .callConstructorWhere(target(nameMatching("<init>"))
                        .and(describe(
                                "of SecureRandom",
                                call -> call.getTargetOwner().getName().equals("java.security.SecureRandom"))));
    }

    private static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<JavaClass>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " lives in an unmarked package"));
            }
        });
    }
}
