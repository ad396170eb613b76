package vn.phancong.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.Found;
import vn.phancong.reading.Reading;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.Reading.Proposal;
import vn.phancong.reading.Reading.Quantity;
import vn.phancong.reading.TaskKind;

/** Composes the tasks of a directive from a reading and its corrections. */
final class TaskComposer {

    private static final String HOUSEHOLDS = "hộ";

    private final Reading reading;
    private final Corrections corrections;
    private final Refusals refusals;

    TaskComposer(Reading reading, Corrections corrections, Refusals refusals) {
        this.reading = reading;
        this.corrections = corrections;
        this.refusals = refusals;
    }

    /** {@code performers} finds the bodies for which the words of an item stand. */
    List<NewTask> tasks(OrganizationTree tree, Function<@Nullable Found<Addressee>, List<OrganizationId>> performers) {
        List<NewTask> tasks = given(tree);
        if (!corrections.tasks().given()) {
            tasks = ProposedTasks.of(reading).stream()
                    .map(each -> asRead(each, performers.apply(each.performers())))
                    .toList();
        }
        if (tasks.isEmpty()) {
            refusals.add(DirectiveRefusal.TASKS_MISSING, "tasks");
        }
        return tasks;
    }

    private List<NewTask> given(OrganizationTree tree) {
        List<NewTask> given = corrections.tasks().value();
        List<NewTask> tasks = new ArrayList<>();
        for (int i = 0; given != null && i < given.size(); i++) {
            check(given.get(i), tree, "tasks." + i);
            tasks.add(given.get(i));
        }
        return tasks;
    }

    private void check(NewTask task, OrganizationTree tree, String argument) {
        refusals.unknown(task.performers(), tree, argument + ".performers");
        boolean whole = (task.start() == null) == (task.end() == null);
        int start = task.start() == null ? 0 : task.start();
        int end = task.end() == null ? 0 : task.end();
        if (!whole || start < 0 || start > end || end > reading.text().length()) {
            refusals.add(
                    DirectiveRefusal.STRETCH_OUTSIDE_TEXT,
                    argument + ".start",
                    reading.text().length());
        }
        if (task.leastHouseholds() != null
                && task.mostHouseholds() != null
                && task.leastHouseholds() > task.mostHouseholds()) {
            refusals.add(
                    DirectiveRefusal.LEAST_ABOVE_MOST,
                    argument + ".leastHouseholds",
                    task.leastHouseholds(),
                    task.mostHouseholds());
        }
    }

    private static NewTask asRead(Proposal read, List<OrganizationId> performers) {
        Quantity quantity = HeadComposer.value(read.quantity());
        boolean households = quantity != null && quantity.unit().startsWith(HOUSEHOLDS);
        Cadence cadence = HeadComposer.value(read.cadence());
        return new NewTask(
                read.ordinal(),
                read.kind().value(),
                read.sentence().quotation(),
                read.sentence().start(),
                read.sentence().end(),
                HeadComposer.value(read.modality()),
                cadence,
                HeadComposer.value(read.urgency()),
                HeadComposer.value(read.due()),
                reportEveryDays(read.kind().value(), cadence),
                TargetSet.ALL,
                1,
                quantity != null && households ? (Integer) quantity.least() : null,
                quantity != null && households ? (Integer) quantity.most() : null,
                performers,
                List.of());
    }

    /** Only where the text sets a period; "thường xuyên" sets none, and none is invented. */
    private static @Nullable Integer reportEveryDays(TaskKind kind, @Nullable Cadence cadence) {
        return kind == TaskKind.REPORT && cadence != null && cadence.days() > 0 ? (Integer) cadence.days() : null;
    }
}
