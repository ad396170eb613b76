package vn.phancong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.NewIds;
import vn.phancong.inspection.Inspection.Result;
import vn.phancong.inspection.InspectionChanges.Change;
import vn.phancong.inspection.InspectionChanges.NewFinding;

/** Notes that an inspection was made, what it found and what it ended with (ghi kết quả kiểm tra). */
@Component
public final class RecordInspection {

    static final int LONGEST_TEXT = 2000;

    private static final int MOST_FINDINGS = 50;

    private final InspectionChanges changes;
    private final CommissionRules rules;
    private final Impartiality impartiality;
    private final NewIds ids;
    private final Clock clock;

    RecordInspection(
            InspectionChanges changes, CommissionRules rules, Impartiality impartiality, NewIds ids, Clock clock) {
        this.changes = changes;
        this.rules = rules;
        this.impartiality = impartiality;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is to be noted.
     *
     * @param planned the inspection, where it was planned; null = it was not
     * @param unplanned what was inspected by whom, where it was not planned; null = it was
     * @param on the day on which it was made; null = today
     */
    public record Order(
            @Nullable InspectionId planned,
            @Nullable Unplanned unplanned,
            @Nullable LocalDate on,
            List<Note> findings,
            InspectionOutcome outcome,
            String text) {}

    /** An inspection that nobody had planned. */
    public record Unplanned(Unit inspected, Commission commission) {}

    /** Something that was found. */
    public record Note(FindingKind kind, Severity severity, String text) {}

    /** Notes all of it, or nothing and says why. */
    public Outcome<InspectionId> record(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        List<Refusal> refusals = refusalsOf(order, on, today);
        Result result = new Result(on, order.outcome(), order.text());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (order.planned() != null) {
            InspectionId planned = order.planned();
            return changes.change(change -> {
                Refusal refusal = refusalOf(planned, change.lock(planned), on);
                if (refusal != null) {
                    return Outcome.refused(refusal);
                }
                change.record(planned, result);
                return noted(order, planned, on, change);
            });
        }
        return order.unplanned() == null
                ? Outcome.refused(Refusal.of(CommonRefusal.NOTHING_NAMED, "inspection"))
                : record(order, order.unplanned(), result);
    }

    private Outcome<InspectionId> record(Order order, Unplanned unplanned, Result result) {
        Target target = target(unplanned);
        List<Refusal> refusals = new ArrayList<>(rules.refusalsOf(unplanned.commission(), "unplanned.", result.on()));
        refusals.addAll(rules.unknown(List.of(target), result.on()));
        if (refusals.isEmpty()) {
            refusals.addAll(impartiality.of(unplanned.commission(), result.on()).refusalsOf(target, "unplanned."));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Commission commission = rules.withDocument(unplanned.commission(), LocalDate.now(clock));
        return changes.change(change -> {
            change.lock(List.of(target.unit()));
            Inspection made = inspection(target.unit(), commission, result);
            change.create(List.of(made), commission.inspectors());
            return noted(order, made.id(), result.on(), change);
        });
    }

    private static Target target(Unplanned unplanned) {
        Unit unit = unplanned.inspected();
        return new Target(unit, unit instanceof Unit.OfArea ? "unplanned.area" : "unplanned.organization");
    }

    private Outcome<InspectionId> noted(Order order, InspectionId inspection, LocalDate on, Change change) {
        List<NewFinding> findings = order.findings().stream()
                .map(note -> new NewFinding(new FindingId(ids.next()), note.kind(), note.severity(), note.text()))
                .toList();
        if (!findings.isEmpty()) {
            change.add(inspection, on, findings);
        }
        return new Outcome.Done<>(inspection);
    }

    private static List<Refusal> refusalsOf(Order order, LocalDate on, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (order.planned() != null && order.unplanned() != null) {
            refusals.add(Refusal.of(CommonRefusal.NAMED_TWICE, "unplanned"));
        }
        if (on.isAfter(today)) {
            refusals.add(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        }
        if (order.findings().size() > MOST_FINDINGS) {
            int size = order.findings().size();
            refusals.add(Refusal.of(CommonRefusal.TOO_MANY, "findings", size, MOST_FINDINGS));
            return refusals;
        }
        for (int i = 0; i < order.findings().size(); i++) {
            String text = order.findings().get(i).text();
            Refusal refusal = CommonRefusal.ofText(text, "findings." + i + ".text", LONGEST_TEXT);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        CommissionRules.addTooLong(refusals, order.text(), "text", LONGEST_TEXT);
        if (order.outcome() == InspectionOutcome.DISCIPLINE && order.findings().isEmpty()) {
            refusals.add(Refusal.of(InspectionRefusal.DISCIPLINE_WITHOUT_FINDING, "outcome"));
        }
        return refusals;
    }

    private @Nullable Refusal refusalOf(InspectionId id, @Nullable Inspection planned, LocalDate on) {
        Subject subject = new Subject("Inspection", id.value());
        if (planned == null) {
            return Refusal.about(subject, InspectionRefusal.UNKNOWN_INSPECTION, "inspection");
        }
        Refusal closed = refusalOfState(planned, "inspection");
        if (closed != null) {
            return closed;
        }
        if (planned.plannedOn() != null && on.isBefore(planned.plannedOn())) {
            return Refusal.about(subject, InspectionRefusal.RESULT_BEFORE_PLAN, "on", on, planned.plannedOn());
        }
        return rules.unknown(List.of(new Target(planned.inspected(), "inspection")), on).stream()
                .findFirst()
                .orElse(null);
    }

    /** Why nothing more can become of an inspection; null = it is still to be made. */
    static @Nullable Refusal refusalOfState(Inspection inspection, String argument) {
        Subject subject = new Subject("Inspection", inspection.id().value());
        if (inspection.result() != null) {
            return Refusal.about(
                    subject,
                    InspectionRefusal.INSPECTION_RECORDED,
                    argument,
                    inspection.result().on());
        }
        return inspection.cancelled() == null
                ? null
                : Refusal.about(
                        subject,
                        InspectionRefusal.INSPECTION_CANCELLED,
                        argument,
                        inspection.cancelled().on());
    }

    private Inspection inspection(Unit unit, Commission commission, Result result) {
        return new Inspection(
                new InspectionId(ids.next()),
                unit,
                commission.by(),
                commission.announced(),
                result.on(),
                null,
                result,
                null,
                commission.decision(),
                commission.under(),
                commission.teamName(),
                commission.basis(),
                null,
                "");
    }
}
