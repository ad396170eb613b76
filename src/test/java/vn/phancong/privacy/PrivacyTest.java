package vn.phancong.privacy;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** A test in {@link PrivacyTown}. */
@ServiceTest
abstract class PrivacyTest {

    @Autowired
    TestGraph graph;

    PrivacyTown town;

    @BeforeEach
    void build(@Autowired TestScopes scopes, @Autowired GraphQlDoor door, @Autowired Environment environment) {
        town = new PrivacyTown(graph, scopes, door, environment);
        town.build();
    }
}
