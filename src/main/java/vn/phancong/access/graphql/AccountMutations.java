package vn.phancong.access.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.access.Account;
import vn.phancong.access.AccountChanges.Held;
import vn.phancong.access.AccountId;
import vn.phancong.access.Accounts;
import vn.phancong.access.Caller;
import vn.phancong.access.CloseAccount;
import vn.phancong.access.CreateAccount;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.access.Grant;
import vn.phancong.access.GrantId;
import vn.phancong.access.GrantRole;
import vn.phancong.access.ResetPassword;
import vn.phancong.access.RevokeRole;
import vn.phancong.access.Role;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/** Changes of accounts and grants, all for administrators. */
@Controller
class AccountMutations {

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final ResetPassword resetPassword;
    private final CloseAccount closeAccount;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;

    AccountMutations(
            Accounts accounts,
            CreateAccount createAccount,
            ResetPassword resetPassword,
            CloseAccount closeAccount,
            GrantRole grantRole,
            RevokeRole revokeRole) {
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.resetPassword = resetPassword;
        this.closeAccount = closeAccount;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
    }

    @MutationMapping
    SecretPayload createAccount(@Argument CreateAccountInput input, @ContextValue(Caller.IN_CONTEXT) Caller caller) {
        Administrators.only(caller);
        PersonId person = input.person() == null
                ? null
                : new PersonId(GlobalId.valueOf("Person", input.person(), "input.person"));
        return payload(createAccount.forPerson(input.name(), person));
    }

    @MutationMapping
    SecretPayload createClient(@Argument CreateClientInput input, @ContextValue(Caller.IN_CONTEXT) Caller caller) {
        Administrators.only(caller);
        return payload(createAccount.forProgram(input.name()));
    }

    @MutationMapping
    SecretPayload resetPassword(@Argument AccountInput input, @ContextValue(Caller.IN_CONTEXT) Caller caller) {
        Administrators.only(caller);
        return payload(resetPassword.of(account(input.account())));
    }

    @MutationMapping
    AccountPayload closeAccount(@Argument AccountInput input, @ContextValue(Caller.IN_CONTEXT) Caller caller) {
        Administrators.only(caller);
        Outcome<AccountId> outcome = closeAccount.close(account(input.account()));
        return new AccountPayload(outcome.ifDone(this::found), outcome.refusals());
    }

    @MutationMapping
    GrantPayload grantRole(@Argument GrantRoleInput input, @ContextValue(Caller.IN_CONTEXT) Caller caller) {
        Administrators.only(caller);
        AccountId account = account(input.account());
        OrganizationId over = input.organization() == null
                ? null
                : new OrganizationId(GlobalId.valueOf("Organization", input.organization(), "input.organization"));
        Outcome<Grant> outcome = grantRole.grant(new GrantRole.Order(
                account, input.role(), over, input.since(), input.until(), input.followsOffice(), caller.account()));
        return new GrantPayload(
                outcome.ifDone(grant -> found(account)), outcome.ifDone(grant -> grant), outcome.refusals());
    }

    @MutationMapping
    GrantPayload revokeRole(@Argument RevokeRoleInput input, @ContextValue(Caller.IN_CONTEXT) Caller caller) {
        Administrators.only(caller);
        GrantId grant = new GrantId(GlobalId.valueOf("Grant", input.grant(), "input.grant"));
        Outcome<Held> outcome = revokeRole.revoke(grant, input.until());
        return new GrantPayload(
                outcome.ifDone(held -> found(held.account())), outcome.ifDone(Held::grant), outcome.refusals());
    }

    private SecretPayload payload(Outcome<Made> outcome) {
        return new SecretPayload(
                outcome.ifDone(made -> found(made.account())), outcome.ifDone(Made::secret), outcome.refusals());
    }

    private @Nullable Account found(AccountId id) {
        return accounts.find(Set.of(id)).get(id);
    }

    private static AccountId account(String id) {
        return new AccountId(GlobalId.valueOf("Account", id, "input.account"));
    }

    record CreateAccountInput(String name, @Nullable String person) {}

    record CreateClientInput(String name) {}

    record AccountInput(String account) {}

    record GrantRoleInput(
            String account,
            Role role,
            @Nullable String organization,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean followsOffice) {}

    record RevokeRoleInput(String grant, @Nullable LocalDate until) {}

    record SecretPayload(
            @Nullable Account account, @Nullable String secret, List<Refusal> refusals) {}

    record AccountPayload(@Nullable Account account, List<Refusal> refusals) {}

    record GrantPayload(@Nullable Account account, @Nullable Grant grant, List<Refusal> refusals) {}
}
