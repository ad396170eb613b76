package vn.phancong.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the graph and sets the clock before each test. */
final class CleanSlate implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        context.getBean(TestClock.class).setToday(TestClock.USUAL_DAY);
        context.getBean(TestGraph.class).empty();
        context.getBean(Fixtures.class).restart();
        context.getBean(TestScopes.class).becomeAccount();
    }
}
