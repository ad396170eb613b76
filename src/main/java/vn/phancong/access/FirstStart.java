package vn.phancong.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.api.Outcome;

/** Makes the first account, before anybody can ask, and says its one-time password once. */
final class FirstStart implements SmartLifecycle {

    /** The demo data is played at 300. */
    private static final int PHASE = 350;

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final GrantRole grantRole;
    private final AccessProperties properties;
    private final ApplicationEventPublisher events;
    private final Consumer<String> console;
    private boolean running;

    FirstStart(
            Accounts accounts,
            CreateAccount createAccount,
            GrantRole grantRole,
            AccessProperties properties,
            ApplicationEventPublisher events,
            Consumer<String> console) {
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.grantRole = grantRole;
        this.properties = properties;
        this.events = events;
        this.console = console;
    }

    /** Past the log, which may go to files and to other machines. */
    static void print(String line) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        out.println(line);
    }

    @Override
    public void start() {
        if (!properties.open() && accounts.standing(properties.administrator(), LocalDate.EPOCH) == null) {
            make();
        }
        running = true;
    }

    /** Of several replicas that start at once, one makes it. */
    private void make() {
        Outcome<Made> outcome = createAccount.forPerson(properties.administrator(), null);
        Made made = outcome.ifDone(done -> done);
        if (made == null) {
            return;
        }
        grantRole.grant(GrantRole.Order.of(made.account(), Role.ADMINISTRATOR, null));
        if (made.secret() != null) {
            console.accept("First start: sign in as \"%s\" with the one-time password %s (it is not shown again)"
                    .formatted(properties.administrator(), made.secret()));
        }
        // After the password, which nobody could tell again where this fails.
        events.publishEvent(new FirstAdministrator(made.account()));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
