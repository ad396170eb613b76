package vn.phancong.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Period;
import vn.phancong.organization.ForAll;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.TaskKind;

/**
 * A practice that a body has found to work and describes for others (mô hình hay, cách làm hiệu quả).
 *
 * @param topic the kind of task that it helps with; null = not said
 * @param period from the day on which it was described until it is withdrawn
 * @param basis the clause that it rests on; null = none
 * @param sortKey its place in a list
 */
public record Practice(
        PracticeId id,
        String name,
        @Nullable TaskKind topic,
        Period period,
        OrganizationId describedBy,
        @Nullable BasisId basis,
        String sortKey)
        implements ForAll {

    @Override
    public OrganizationId owner() {
        return describedBy;
    }

    /** Whether it had been described on that day. */
    public boolean isThereOn(LocalDate day) {
        return !period.since().isAfter(day);
    }
}
