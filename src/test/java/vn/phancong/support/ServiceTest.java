package vn.phancong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.phancong.PhanCong;

/**
 * A test of the whole service behind its HTTP door. All tests that bear this share one application context and one Neo4j;
 * before each test method the graph is emptied and the clock set to {@link TestClock#USUAL_DAY}.
 *
 * <p>To keep the context one, add no properties and no beans of your own to such a test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PhanCong.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // The address only keeps the program from starting a server of its own; SharedNeo4j gives the real one.
        properties = {
            "spring.neo4j.uri=bolt://shared.invalid",
            "phancong.demo=false",
            "logging.level.root=warn",
            "phancong.access.keys=${tests.scratch:target/fork-1}/access-keys",
            "phancong.intake.work=${tests.scratch:target/fork-1}/intake-work",
            "phancong.intake.max-upload=2MB",
            "phancong.intake.max-unpacked=40MB",
            "phancong.intake.pause=50ms",
            "phancong.audit.folder=${tests.scratch:target/fork-1}/audit",
            // What a test leaves waits until a test wants to see it, so that nobody writes beside the others.
            "phancong.audit.write-every=1h",
            // The clock of tests jumps by years; the one token of all tests has to hold all the while.
            "phancong.access.key-age=36500d",
            "phancong.access.token-age=12h",
            "phancong.access.caller-age=1h",
            "phancong.guard.look-again=200ms",
            "phancong.access.bcrypt-strength=4",
            // All tests ask as a few accounts from one address, as fast as they can.
            "phancong.api.requests-per-minute=0",
            "phancong.api.requests-per-address=0",
            "phancong.access.redirect-uris=http://localhost:5173/signed-in"
        })
@Import(ServiceTestConfiguration.class)
@ExtendWith(CleanSlate.class)
public @interface ServiceTest {}
