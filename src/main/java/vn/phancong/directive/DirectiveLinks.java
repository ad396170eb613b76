package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How documents and their tasks stand to each other, as far as they had been issued on a day. */
public interface DirectiveLinks {

    /** What some documents rest on and what rests on them, the oldest first. */
    Map<DirectiveId, List<Linked>> of(Set<DirectiveId> directives, LocalDate day);

    /** Which tasks some tasks refine, and which refine them. */
    Map<TaskId, List<Refined>> ofTasks(Set<TaskId> tasks, LocalDate day);

    /**
     * A document at the other end of a link.
     *
     * @param upward whether it is the other one that is carried out or rested on
     */
    record Linked(Relation relation, boolean upward, Directive directive) {}

    /**
     * A task at the other end of a refinement.
     *
     * @param upward whether it is the other one that is refined
     */
    record Refined(boolean upward, Task task) {}
}
