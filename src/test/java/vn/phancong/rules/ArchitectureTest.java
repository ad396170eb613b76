package vn.phancong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import vn.phancong.PhanCong;

/** The program keeps every rule; and every rule is seen to bite on planted code. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.phancong");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("vn.phancong.planted");

    @Test
    void modulesSeeOnlyTheModulesTheyMay() {
        ApplicationModules.of(PhanCong.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        return ArchitectureRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBitesOnPlantedCode() {
        return ArchitectureRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(PLANTED).hasViolation())
                                .isTrue()));
    }

    @Test
    void timeAndChanceAreCaughtInEveryDisguise() {
        String report = ArchitectureRules.timeAndChanceAreHandedIn()
                .evaluate(PLANTED)
                .getFailureReport()
                .toString();

        assertThat(report)
                .contains("LocalDate.now()", "Instant.now()", "Math.random()", "UUID.randomUUID()")
                .contains("java.util.Random.<init>()");
    }

    @Test
    void noCypherStandsInJava() {
        assertThat(CypherInJava.below(Path.of("src/main/java"))).isEmpty();
        assertThat(CypherInJava.below(Path.of("src/test/java/vn/phancong/planted")))
                .singleElement()
                .asString()
                .contains("Careless.java");
    }
}
