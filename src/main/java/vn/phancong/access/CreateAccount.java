package vn.phancong.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.AccountChanges.NewAccount;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Outcome.Done;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.VietnameseText;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;

/** Makes an account for a person or a program (tạo tài khoản). */
@Component
public final class CreateAccount {

    private final AccountChanges changes;
    private final People people;
    private final Passwords passwords;
    private final NewSecrets secrets;
    private final NewIds ids;
    private final AccessProperties properties;
    private final Callers callers;
    private final Clock clock;

    CreateAccount(
            AccountChanges changes,
            People people,
            Passwords passwords,
            NewSecrets secrets,
            NewIds ids,
            AccessProperties properties,
            Callers callers,
            Clock clock) {
        this.changes = changes;
        this.people = people;
        this.passwords = passwords;
        this.secrets = secrets;
        this.ids = ids;
        this.properties = properties;
        this.callers = callers;
        this.clock = clock;
    }

    /** Makes an account for a person, with a password to be changed at the first sign-in. */
    public Outcome<Made> forPerson(String name, @Nullable PersonId person) {
        String secret = properties.issuer() == null ? secrets.oneTimePassword() : null;
        return make(name, AccountKind.PERSON, person, secret, true);
    }

    /** Makes an account for a program, with a secret that is told only now. */
    public Outcome<Made> forProgram(String name) {
        String secret = properties.issuer() == null ? secrets.clientSecret() : null;
        return make(name, AccountKind.CLIENT, null, secret, false);
    }

    /** Makes an account with a password or secret that is known beforehand. */
    public Outcome<Made> withSecret(String name, AccountKind kind, @Nullable PersonId person, String secret) {
        return make(name, kind, person, secret, false);
    }

    private Outcome<Made> make(
            String given, AccountKind kind, @Nullable PersonId person, @Nullable String secret, boolean mustChange) {
        String name = VietnameseText.stored(given);
        LocalDate today = LocalDate.now(clock);
        Refusal refusal = refusalOf(name, person, today);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        AccountId id = new AccountId(ids.next());
        String hash = secret == null ? null : passwords.hash(secret);
        NewAccount account = new NewAccount(id, name, kind, person, hash, mustChange && secret != null, today);
        Outcome<Made> outcome = changes.change(change -> {
            change.lock();
            if (person != null && change.hasAccount(person)) {
                return Outcome.refused(Refusal.about(
                        new Subject("Person", person.value()), AccessRefusal.PERSON_HAS_ACCOUNT, "person"));
            }
            return change.create(account) ? new Done<>(new Made(id, secret)) : Outcome.refused(taken(name));
        });
        callers.forget();
        return outcome;
    }

    private @Nullable Refusal refusalOf(String name, @Nullable PersonId person, LocalDate today) {
        if (!AccountNames.allowed(name)) {
            return Refusal.of(AccessRefusal.ACCOUNT_NAME_NOT_ALLOWED, "name", shortened(name));
        }
        if (AccountNames.key(name).equals(AccountNames.PAGES) || name.equals(properties.audience())) {
            return taken(name);
        }
        Map<PersonId, ?> known = person == null ? Map.of() : people.find(Set.of(person), today);
        return person == null || known.containsKey(person)
                ? null
                : Refusal.about(new Subject("Person", person.value()), CommonRefusal.UNKNOWN_PERSON, "person");
    }

    private static Refusal taken(String name) {
        return Refusal.of(AccessRefusal.ACCOUNT_NAME_TAKEN, "name", name);
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    /**
     * An account that was made.
     *
     * @param secret the password or secret, told only now; null = another issuer looks after it
     */
    public record Made(AccountId account, @Nullable String secret) {

        @Override
        public String toString() {
            return "Made[account=" + account + "]";
        }
    }
}
