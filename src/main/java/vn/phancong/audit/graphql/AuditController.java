package vn.phancong.audit.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.access.Account;
import vn.phancong.access.AccountId;
import vn.phancong.access.Accounts;
import vn.phancong.access.Caller;
import vn.phancong.access.Role;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.NotAllowed;
import vn.phancong.api.Paging;
import vn.phancong.audit.AuditEntries;
import vn.phancong.audit.AuditEntries.Filter;
import vn.phancong.audit.AuditEntries.Listed;
import vn.phancong.audit.AuditEntries.Subject;
import vn.phancong.audit.AuditEntry;
import vn.phancong.audit.AuditEntry.Operation;
import vn.phancong.audit.AuditEntry.Removed;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.AuditOutcome;
import vn.phancong.audit.Trail;
import vn.phancong.audit.VerifyTrail;
import vn.phancong.audit.VerifyTrail.Fault;
import vn.phancong.audit.VerifyTrail.Finding;
import vn.phancong.audit.VerifyTrail.Report;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** The trail, for administrators; whoever looks into it leaves an entry as well. */
@Controller
class AuditController {

    private final AuditEntries entries;
    private final Trail trail;
    private final VerifyTrail verify;
    private final Clock clock;
    private final Batch<AccountId, Account> accounts;

    AuditController(
            AuditEntries entries, Trail trail, VerifyTrail verify, Accounts accounts, Batches batches, Clock clock) {
        this.entries = entries;
        this.trail = trail;
        this.verify = verify;
        this.clock = clock;
        this.accounts = batches.of("AuditEntry.account", (ids, day) -> accounts.find(ids));
    }

    @QueryMapping
    Connection<EntryRow> auditEntries(
            @Argument @Nullable AuditFilter filter,
            @ContextValue(Caller.IN_CONTEXT) Caller caller,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        Filter meant = filter == null ? new Filter(null, null, null, null, null, null) : filter.parsed();
        reads(caller, meant.subject(), environment);
        List<String> after = paging.afterParts(1);
        List<Listed> found = entries.newest(meant, after == null ? null : after.get(0), paging.limit());
        return Connection.of(paging, found, each -> paging.cursor(each.place()), () -> 0)
                .map(each -> EntryRow.of(each, clock));
    }

    @QueryMapping
    AuditState auditState(@ContextValue(Caller.IN_CONTEXT) Caller caller, DataFetchingEnvironment environment) {
        reads(caller, null, environment);
        return new AuditState(trail.waiting());
    }

    @SchemaMapping
    AuditCheck check(AuditState state) {
        return AuditCheck.of(verify.verify());
    }

    @SchemaMapping(typeName = "AuditEntry")
    CompletableFuture<Account> account(EntryRow entry, DataFetchingEnvironment environment) {
        return entry.by() == null
                ? CompletableFuture.completedFuture(null)
                : accounts.load(new AccountId(entry.by()), environment);
    }

    private static void reads(Caller caller, @Nullable Subject subject, DataFetchingEnvironment environment) {
        Collected collected = Collected.of(environment.getGraphQlContext());
        if (collected != null) {
            collected.readsTrail();
            if (subject != null && subject.type().equals("Person")) {
                collected.named().add(new PersonId(subject.id()));
            } else if (subject != null) {
                collected.named().add(new HouseholdId(subject.id()));
            }
        }
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("Only administrators may look into the audit trail, not " + caller.name());
        }
    }

    record AuditFilter(
            @Nullable String account,
            @Nullable String concerning,
            @Nullable AuditKind kind,
            @Nullable AuditOutcome outcome,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until) {

        Filter parsed() {
            return new Filter(
                    account == null ? null : GlobalId.valueOf("Account", account, "filter.account"),
                    concerning == null ? null : subject(concerning),
                    kind,
                    outcome,
                    from == null ? null : from.toInstant(),
                    until == null ? null : until.toInstant());
        }

        private static Subject subject(String given) {
            GlobalId id = GlobalId.parse(given, "filter.concerning");
            if (!id.type().equals("Person") && !id.type().equals("Household")) {
                throw new InvalidArgument(
                        ErrorCode.WRONG_TYPE_OF_ID,
                        "filter.concerning",
                        GlobalId.of(id.type(), id.value()),
                        "Person or Household");
            }
            return new Subject(id.type(), id.value());
        }
    }

    /** The schema's AuditEntry. */
    record EntryRow(
            int number,
            OffsetDateTime at,
            AuditKind kind,
            AuditOutcome outcome,
            @Nullable String by,
            @Nullable String person,
            @Nullable String address,
            @Nullable String purpose,
            @Nullable String document,
            @Nullable String operation,
            List<String> rootFields,
            List<String> people,
            int peopleCount,
            List<String> households,
            int householdCount,
            List<String> refusals,
            List<String> forbiddenFields,
            @Nullable Removed removed) {

        static EntryRow of(Listed listed, Clock clock) {
            AuditEntry entry = listed.entry();
            Operation operation = entry.operation();
            String document = operation == null || operation.document().isEmpty() ? null : operation.document();
            String person = entry.origin().person();
            return new EntryRow(
                    Math.toIntExact(listed.number()),
                    entry.at().atZone(clock.getZone()).toOffsetDateTime(),
                    entry.kind(),
                    entry.outcome(),
                    entry.origin().account(),
                    person == null ? null : GlobalId.of("Person", person),
                    entry.origin().address(),
                    entry.origin().purpose(),
                    document,
                    operation == null ? null : operation.name(),
                    operation == null ? List.of() : operation.fields(),
                    ids("Person", entry.people().ids()),
                    entry.people().count(),
                    ids("Household", entry.households().ids()),
                    entry.households().count(),
                    entry.refusals(),
                    entry.fields(),
                    entry.removed());
        }

        private static List<String> ids(String type, List<String> values) {
            return values.stream().map(value -> GlobalId.of(type, value)).toList();
        }
    }

    record AuditState(int waiting) {}

    record AuditCheck(
            boolean whole,
            int first,
            int last,
            @Nullable Integer number,
            @Nullable Fault fault) {

        static AuditCheck of(Report report) {
            Finding finding = report.finding();
            return new AuditCheck(
                    report.whole(),
                    Math.toIntExact(report.first()),
                    Math.toIntExact(report.last()),
                    finding == null ? null : Math.toIntExact(finding.number()),
                    finding == null ? null : finding.fault());
        }
    }
}
