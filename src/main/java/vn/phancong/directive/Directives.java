package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.Purpose;
import vn.phancong.reading.RecipientClass;

/** Directives and their tasks; neither changes once confirmed. */
public interface Directives {

    /** Those of them that there are. */
    Map<DirectiveId, Directive> find(Set<DirectiveId> ids);

    /**
     * Those that bear one of some numbers and had been issued on a day.
     *
     * @param numberKeys the numbers as {@link NumberSpelling#key} has them
     */
    List<Named> withNumbers(Set<String> numberKeys, LocalDate day);

    /** Those of them that there are. */
    Map<TaskId, Task> findTasks(Set<TaskId> ids);

    /** The tasks of some directives, in the document's order. */
    Map<DirectiveId, List<Task>> tasksOf(Set<DirectiveId> directives);

    /** The bodies to which some directives are addressed, by name. */
    Map<DirectiveId, List<Addressee>> addresseesOf(Set<DirectiveId> directives);

    /** The bodies that are asked by name to do some tasks, where those are not all addressees. */
    Map<TaskId, List<OrganizationId>> performersOf(Set<TaskId> tasks);

    /** Who gets the reports on some directives. */
    Map<DirectiveId, List<ReportLine>> reportLinesOf(Set<DirectiveId> directives);

    /**
     * A directive and what names it.
     *
     * @param key issuer, number and year
     * @param numberKey the number as {@link NumberSpelling#key} has it
     */
    record Named(Directive directive, String key, String numberKey) {}

    /**
     * A body to which a directive is addressed.
     *
     * @param purpose for what it gets the directive
     * @param name the class in the document's own words; null where a user added the body
     */
    record Addressee(
            OrganizationId organization,
            Purpose purpose,
            @Nullable String name) {}

    /**
     * A body that gets reports.
     *
     * @param reporters which classes report there; empty = all
     * @param via the office through which they go; null = directly
     * @param email null = none named
     * @param cadence how often; null = not said
     */
    record ReportLine(
            OrganizationId to,
            Set<RecipientClass> reporters,
            @Nullable OrganizationId via,
            @Nullable String email,
            @Nullable Cadence cadence) {}
}
