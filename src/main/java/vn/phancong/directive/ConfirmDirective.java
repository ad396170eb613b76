package vn.phancong.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.directive.DirectiveChanges.Change;
import vn.phancong.directive.DirectiveChanges.Held;
import vn.phancong.directive.DirectiveChanges.Locked;
import vn.phancong.graph.NewIds;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;
import vn.phancong.reading.DocumentReader;
import vn.phancong.reading.Readable.Read;
import vn.phancong.reading.Reading;

/** Makes a draft a directive, with a user's corrections (xác nhận văn bản). */
@Component
public final class ConfirmDirective {

    private final Drafts drafts;
    private final DocumentReader reader;
    private final DirectiveChanges changes;
    private final Organizations organizations;
    private final HigherTasks higherTasks;
    private final NewIds ids;
    private final Clock clock;

    ConfirmDirective(
            Drafts drafts,
            DocumentReader reader,
            DirectiveChanges changes,
            Organizations organizations,
            HigherTasks higherTasks,
            NewIds ids,
            Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.changes = changes;
        this.organizations = organizations;
        this.higherTasks = higherTasks;
        this.ids = ids;
        this.clock = clock;
    }

    /** Confirms the draft as a whole, or not at all and says why; once confirmed it stays the same directive. */
    public Outcome<DirectiveId> confirm(DraftId id, Corrections corrections) {
        return confirm(id, corrections, Issuing.BY_ANYBODY);
    }

    /** The same, where not everybody may say that somebody has issued something. */
    public Outcome<DirectiveId> confirm(DraftId id, Corrections corrections, Issuing issuing) {
        Draft draft = drafts.find(Set.of(id)).get(id);
        if (draft == null) {
            return Outcome.refused(unknown(id));
        }
        if (draft.state() == DraftState.CONFIRMED) {
            Directive directive = drafts.confirmedAs(Set.of(id)).get(id);
            return directive == null ? closed() : new Outcome.Done<>(directive.id());
        }
        String text = drafts.textsOf(Set.of(id)).getOrDefault(id, "");
        return reader.read(text) instanceof Read read
                ? confirm(id, read.reading(), corrections, issuing)
                : Outcome.refused(Refusal.of(DirectiveRefusal.NOT_A_DOCUMENT, "draft"));
    }

    Outcome<DirectiveId> confirm(DraftId id, Reading reading, Corrections corrections, Issuing issuing) {
        Refusals refusals = new Refusals();
        NewDirective composed =
                new Composer(organizations, LocalDate.now(clock)).compose(reading, corrections, refusals);
        NewDirective complete = composed == null ? null : higherTasks.refine(composed, refusals);
        if (complete == null || !refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals.all());
        }
        Organization issuer = complete.issuer();
        if (!issuing.allowedFor(
                issuer.id(), Objects.requireNonNull(complete.directive().issuedOn()))) {
            return Outcome.refused(Refusal.about(
                    new Subject("Organization", issuer.id().value()),
                    DirectiveRefusal.ISSUER_NOT_YOURS,
                    "issuer",
                    issuer.name()));
        }
        return changes.change(change -> write(id, complete, change));
    }

    private Outcome<DirectiveId> write(DraftId draft, NewDirective directive, Change change) {
        Locked locked = change.lock(draft);
        if (locked == null || locked.state() != DraftState.OPEN) {
            return locked == null || locked.confirmedAs() == null ? closed() : new Outcome.Done<>(locked.confirmedAs());
        }
        LocalDate on = Objects.requireNonNull(directive.directive().issuedOn());
        var documents = new NamedDocuments(directive, organizations.on(on), ids, change);
        Directive own = documents.own();
        if (own.held()) {
            return Outcome.refused(Refusal.about(
                    new Subject("Directive", own.id().value()),
                    DirectiveRefusal.DIRECTIVE_ALREADY_HELD,
                    "number",
                    String.valueOf(own.number())));
        }
        DirectiveId id = own.id();
        change.confirm(
                draft,
                id,
                new Held(documents.ownKey(), directive.directive(), directive.recipients(), directive.setByUser()));
        documents.others().forEach((relation, higher) -> change.relate(id, relation, higher, on));
        change.address(id, directive.addressees(), on);
        change.report(id, directive.reportLines(), on);
        addTasks(id, directive.tasks(), on, change);
        return new Outcome.Done<>(id);
    }

    private void addTasks(DirectiveId id, List<NewTask> tasks, LocalDate on, Change change) {
        Map<TaskId, NewTask> added = new LinkedHashMap<>();
        Map<TaskId, List<TaskId>> refined = new LinkedHashMap<>();
        for (NewTask task : tasks) {
            TaskId taskId = new TaskId(ids.next());
            added.put(taskId, task);
            if (!task.refines().isEmpty()) {
                refined.put(taskId, task.refines());
            }
        }
        change.add(id, added, on);
        change.refine(refined, on);
    }

    private static Refusal unknown(DraftId id) {
        return Refusal.about(new Subject("Draft", id.value()), DirectiveRefusal.UNKNOWN_DRAFT, "draft");
    }

    private static Outcome<DirectiveId> closed() {
        return Outcome.refused(Refusal.of(DirectiveRefusal.DRAFT_CLOSED, "draft"));
    }
}
