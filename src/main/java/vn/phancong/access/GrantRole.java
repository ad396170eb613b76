package vn.phancong.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Outcome.Done;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** Gives an account a role over a part of the tree (cấp quyền). */
@Component
public final class GrantRole {

    private final Accounts accounts;
    private final Organizations organizations;
    private final AccountChanges changes;
    private final NewIds ids;
    private final Callers callers;
    private final Clock clock;

    GrantRole(
            Accounts accounts,
            Organizations organizations,
            AccountChanges changes,
            NewIds ids,
            Callers callers,
            Clock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.changes = changes;
        this.ids = ids;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param organization null = over everything
     * @param since null = from today on
     * @param until the first day no longer; null = open
     * @param by who gives it; null = this service itself
     */
    public record Order(
            AccountId account,
            Role role,
            @Nullable OrganizationId organization,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean followsOffice,
            @Nullable AccountId by) {

        /** A role from today on, given by this service itself. */
        public static Order of(AccountId account, Role role, @Nullable OrganizationId organization) {
            return new Order(account, role, organization, null, null, false, null);
        }
    }

    /** Gives it. */
    public Outcome<Grant> grant(Order order) {
        LocalDate since = order.since() == null ? LocalDate.now(clock) : order.since();
        Refusal refusal = refusalOf(order, since);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        Period period = new Period(since, order.until());
        Grant grant = new Grant(
                new GrantId(ids.next()), order.role(), order.organization(), period, order.by(), order.followsOffice());
        Outcome<Grant> outcome = changes.change(change -> {
            change.lock();
            if (change.holds(order.account(), order.role(), order.organization(), period)) {
                return Outcome.refused(Refusal.of(AccessRefusal.GRANT_EXISTS, "role", order.role()));
            }
            change.grant(order.account(), grant);
            return new Done<>(grant);
        });
        callers.forget();
        return outcome;
    }

    private @Nullable Refusal refusalOf(Order order, LocalDate since) {
        Account account = accounts.find(Set.of(order.account())).get(order.account());
        if (account == null || account.closed()) {
            return AccountRules.notOpen(order.account(), account);
        }
        if (order.until() != null && !order.until().isAfter(since)) {
            return Refusal.of(CommonRefusal.ENDS_BEFORE_START, "until", order.until(), since);
        }
        OrganizationId over = order.organization();
        if (over != null && organizations.on(since).find(over) == null) {
            return Refusal.about(
                    new Subject("Organization", over.value()), CommonRefusal.UNKNOWN_ORGANIZATION, "organization");
        }
        if (over != null && order.role() == Role.ADMINISTRATOR) {
            return Refusal.of(AccessRefusal.ROLE_OVER_ALL_ONLY, "organization", order.role());
        }
        return order.followsOffice() && (over == null || account.person() == null)
                ? Refusal.of(AccessRefusal.NO_OFFICE_TO_FOLLOW, "followsOffice")
                : null;
    }
}
