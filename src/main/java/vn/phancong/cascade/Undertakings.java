package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;

/** Undertakings with their whole history, read from the graph. */
public interface Undertakings {

    /** Those of them that there are. */
    Map<UndertakingId, Undertaking> find(Set<UndertakingId> ids);

    /** How often some tasks have been fanned out or moved on. */
    Map<TaskId, Long> revisionsOf(Set<TaskId> tasks);

    /** All undertakings of some tasks. */
    Map<TaskId, Ledger> ofTasks(Set<TaskId> tasks);

    /** All undertakings of some bodies, the latest first. */
    Map<OrganizationId, List<Undertaking>> ofBodies(Set<OrganizationId> bodies);

    /** The undertakings that come right from some others. */
    Map<UndertakingId, List<Undertaking>> below(Set<UndertakingId> ids);

    /** Some undertakings and those from which they come, one by one up to the top. */
    Map<UndertakingId, List<Undertaking>> chainsOf(Set<UndertakingId> ids);

    /** The steps of some undertakings, the earliest first. */
    Map<UndertakingId, List<Step>> stepsOf(Set<UndertakingId> ids);

    /** The latest report on each undertaking of some tasks that had come in on a day. */
    Map<UndertakingId, Report> latestReportsOn(Set<TaskId> tasks, LocalDate day);

    /**
     * All undertakings of a task.
     *
     * @param revision how often the task had been fanned out or moved on when they were read
     */
    record Ledger(long revision, List<Undertaking> undertakings) {}
}
