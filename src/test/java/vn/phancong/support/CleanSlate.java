package vn.phancong.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the graph and sets the clock before each test, or sets up what it asks for instead. */
final class CleanSlate implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        context.getBean(TestScopes.class).becomeAccount();
        if (test.getRequiredTestClass().isAnnotationPresent(OnDemoCity.class)) {
            context.getBean(DemoStage.class).set();
            return;
        }
        context.getBean(TestClock.class).setToday(TestClock.USUAL_DAY);
        context.getBean(TestGraph.class).empty();
        context.getBean(Fixtures.class).restart();
    }
}
