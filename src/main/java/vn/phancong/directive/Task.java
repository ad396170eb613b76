package vn.phancong.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.GlobalId;
import vn.phancong.api.PartOf;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.Modality;
import vn.phancong.reading.TaskKind;
import vn.phancong.reading.Urgency;

/**
 * One thing that a directive asks for: a numbered item, or a part of one.
 *
 * @param ordinal the item's label in the document, such as {@code 2} or {@code 6#2}; {@code end} for closing paragraphs
 * @param position its place among the directive's tasks, counted from 1
 * @param text what is to be done, in the words that were confirmed
 * @param modality its own; null = the directive's
 * @param cadence null = not said
 * @param urgency null = not said
 * @param due only where the text or a user sets a day
 * @param reportEveryDays the longest time between two reports, where the text or a user sets one
 * @param targetSet for a household clause: which households
 * @param coverersWanted for a household clause: how many coverers each household is to have
 * @param leastHouseholds for a household clause: how few households a member is to have; null = not said
 * @param mostHouseholds for a household clause: how many at the most; null = not said
 */
public record Task(
        TaskId id,
        DirectiveId directive,
        String ordinal,
        int position,
        TaskKind kind,
        String text,
        @Nullable Modality modality,
        @Nullable Cadence cadence,
        @Nullable Urgency urgency,
        @Nullable LocalDate due,
        @Nullable Integer reportEveryDays,
        TargetSet targetSet,
        int coverersWanted,
        @Nullable Integer leastHouseholds,
        @Nullable Integer mostHouseholds)
        implements PartOf {

    @Override
    public GlobalId whole() {
        return new GlobalId("Directive", directive.value());
    }

    /** Whether it puts people in charge of households, so that assignments carry it out. */
    public boolean isAboutHouseholds() {
        return kind == TaskKind.ASSIGN_HOUSEHOLD;
    }
}
