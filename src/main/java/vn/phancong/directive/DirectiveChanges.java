package vn.phancong.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.directive.Directives.Named;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.Reading.Recipient;

/** Changes of directives, each in one transaction. */
public interface DirectiveChanges {

    /** Runs the work in one transaction that is committed only if it refuses nothing; a deadlock runs it again. */
    <T> Outcome<T> change(Function<Change, Outcome<T>> work);

    /** A transaction under way. */
    interface Change {

        /** Locks a draft; null = there is none. */
        @Nullable Locked lock(DraftId draft);

        /** The directives that bear one of some numbers, whenever issued. */
        List<Named> withNumbers(Set<String> numberKeys);

        /** Sees to it that some documents are there, at least as cited ones; what is there stays as it is. */
        void cite(Collection<CitedDocument> documents);

        /** Makes a draft the directive of that id, which may be there as a cited one. */
        void confirm(DraftId draft, DirectiveId id, Held held);

        /** Locks a directive against changes of its addressees. */
        void lock(DirectiveId directive);

        /** Notes what a directive is to others; what is noted stays. */
        void relate(DirectiveId lower, Relation relation, Collection<DirectiveId> higher, LocalDate on);

        /** Addresses a directive to more bodies; those that are addressed stay as they are. */
        void address(DirectiveId directive, List<Addressee> addressees, LocalDate on);

        /** Takes bodies out of the addressees of a directive. */
        void strike(DirectiveId directive, Collection<OrganizationId> organizations);

        /** Which of some bodies are addressed by a directive, each with whether it has an undertaking from it. */
        Map<OrganizationId, Boolean> addressed(DirectiveId directive, Collection<OrganizationId> organizations);

        /** Sets where reports on a directive go. */
        void report(DirectiveId directive, List<ReportLine> lines, LocalDate on);

        /** Adds tasks to a directive. */
        void add(DirectiveId directive, Map<TaskId, NewTask> tasks, LocalDate on);

        /** Notes which tasks some tasks refine; what is noted stays. */
        void refine(Map<TaskId, List<TaskId>> higher, LocalDate on);
    }

    /**
     * A draft that is locked.
     *
     * @param confirmedAs null = it is not confirmed
     */
    record Locked(DraftState state, @Nullable DirectiveId confirmedAs) {}

    /**
     * A document that is only cited.
     *
     * @param key what names it
     */
    record CitedDocument(
            DirectiveId id,
            String key,
            @Nullable String number,
            DocumentKind kind,
            @Nullable Integer year,
            @Nullable LocalDate issuedOn,
            @Nullable OrganizationId issuer,
            @Nullable String issuerName) {}

    /**
     * What is written of a directive that is held.
     *
     * @param key what names it
     * @param directive its own values; the id does not count
     * @param setByUser which of them a user has set
     */
    record Held(String key, Directive directive, List<Recipient> recipients, List<String> setByUser) {}
}
