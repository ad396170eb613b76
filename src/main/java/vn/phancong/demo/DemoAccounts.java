package vn.phancong.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.phancong.access.AccountChanges;
import vn.phancong.access.AccountId;
import vn.phancong.access.CreateAccount;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.access.DemoAccount;
import vn.phancong.access.GrantRole;
import vn.phancong.access.Role;
import vn.phancong.api.Outcome;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/** Gives each role an account to try it with, and a dashboard one of its own; the sign-in page tells their names. */
@Component
@Order(90)
final class DemoAccounts implements DemoScene {

    private final CreateAccount createAccount;
    private final GrantRole grantRole;
    private final AccountChanges changes;
    private final DemoDirectory directory;

    DemoAccounts(CreateAccount createAccount, GrantRole grantRole, AccountChanges changes, DemoDirectory directory) {
        this.createAccount = createAccount;
        this.grantRole = grantRole;
        this.changes = changes;
        this.directory = directory;
    }

    @Override
    public void play(LocalDate today) {
        for (DemoAccount account : DemoAccount.values()) {
            make(account, today);
        }
        changes.change(change -> {
            change.lock();
            change.markDemo();
            return new Outcome.Done<>(today);
        });
    }

    private void make(DemoAccount account, LocalDate today) {
        String code = account.over();
        OrganizationId over = code == null ? null : directory.body(code, today);
        PersonId person = account.role() == Role.MEMBER && code != null
                ? directory.members(code, today).get(0)
                : null;
        Outcome<Made> outcome =
                createAccount.withSecret(account.accountName(), account.kind(), person, DemoAccount.PASSWORD);
        AccountId id = done(outcome.ifDone(Made::account), account);
        done(grantRole.grant(GrantRole.Order.of(id, account.role(), over)).ifDone(grant -> grant), account);
    }

    private static <T> T done(@Nullable T value, DemoAccount account) {
        if (value == null) {
            throw new IllegalStateException("The demo account " + account.accountName() + " cannot be made");
        }
        return value;
    }
}
