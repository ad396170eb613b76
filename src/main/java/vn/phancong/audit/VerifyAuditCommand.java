package vn.phancong.audit;

import java.util.Arrays;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.support.AbstractApplicationContext;
import vn.phancong.audit.VerifyTrail.Fault;
import vn.phancong.audit.VerifyTrail.Finding;
import vn.phancong.audit.VerifyTrail.Report;

/** The command {@code verify-audit}: tells whether the trail is whole, without starting the service. */
public final class VerifyAuditCommand {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAuditCommand.class);
    private static final String NAME = "verify-audit";
    private static final int BROKEN = 1;
    private static final int NOT_LOOKED_AT = 2;

    private VerifyAuditCommand() {}

    /** Whether the program is asked for this. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Does it; answers the exit code: 0 = the trail is whole, 1 = it is not, 2 = it could not be looked at. */
    public static int run(Class<?> program, String... arguments) {
        SpringApplication application = new SpringApplication(program);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of("phancong.demo", "false"));
        application.addInitializers(context -> context.getBeanFactory()
                .registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, new NothingStarts()));
        String[] settings = Arrays.copyOfRange(arguments, 1, arguments.length);
        try (ConfigurableApplicationContext context = application.run(settings)) {
            return tell(context.getBean(VerifyTrail.class).verify());
        } catch (RuntimeException e) {
            LOG.error("The audit trail could not be looked at: {}", e.toString());
            return NOT_LOOKED_AT;
        }
    }

    private static int tell(Report report) {
        Finding finding = report.finding();
        if (finding == null && report.last() < report.first()) {
            LOG.info("The audit trail is whole: it has no entries");
        } else if (finding == null) {
            LOG.info("The audit trail is whole: entries {} to {}", report.first(), report.last());
        } else {
            LOG.error("The audit trail is broken at entry {}: {}", finding.number(), inWords(finding.fault()));
            return BROKEN;
        }
        return 0;
    }

    private static String inWords(Fault fault) {
        return switch (fault) {
            case MISSING -> "it is not there";
            case CHANGED -> "it is not as it was written, or the one before it is another";
            case NOT_OURS -> "this service has not written it there";
            case BEGINNING -> "the trail's beginning, since old entries were removed, is not as it was written";
            case END_CUT_OFF -> "the trail was further already than it ends now, or went on otherwise";
            case HEAD -> "what tells the trail's end does not fit the last entry";
            case NO_HEAD -> "nothing tells where the trail ends";
        };
    }

    /** Looking changes nothing: no data are loaded, no account is made, no door is opened. */
    private static final class NothingStarts implements LifecycleProcessor {

        @Override
        public void onRefresh() {
            // Nothing starts.
        }

        @Override
        public void onClose() {
            // Nothing has started.
        }

        @Override
        public void start() {
            // Nothing starts.
        }

        @Override
        public void stop() {
            // Nothing has started.
        }

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
