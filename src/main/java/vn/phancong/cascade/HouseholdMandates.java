package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.MandateId;
import vn.phancong.coverage.Mandates;
import vn.phancong.directive.Directives;
import vn.phancong.directive.TargetSet;
import vn.phancong.directive.Task;

/** Tells coverage what the undertakings of household clauses allow. */
@Component
class HouseholdMandates implements Mandates {

    private final Undertakings undertakings;
    private final Directives directives;

    HouseholdMandates(Undertakings undertakings, Directives directives) {
        this.undertakings = undertakings;
        this.directives = directives;
    }

    @Override
    public @Nullable Mandate find(MandateId id, LocalDate day) {
        UndertakingId wanted = new UndertakingId(id.value());
        Undertaking undertaking = undertakings.find(Set.of(wanted)).get(wanted);
        if (undertaking == null || !undertaking.isThereOn(day)) {
            return null;
        }
        Task task = directives.findTasks(Set.of(undertaking.task())).get(undertaking.task());
        return new Mandate(
                undertaking.organization(),
                task != null && task.isAboutHouseholds(),
                task != null && task.targetSet() == TargetSet.VULNERABLE);
    }
}
