package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DisseminationDepth;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.Modality;
import vn.phancong.reading.TaskKind;

/** Corrections, said one by one. */
final class Given {

    private Correction<String> number = Correction.none();
    private Correction<DocumentKind> kind = Correction.none();
    private Correction<OrganizationId> issuer = Correction.none();
    private Correction<LocalDate> issuedOn = Correction.none();
    private Correction<String> subject = Correction.none();
    private final Correction<Modality> modality = Correction.none();
    private final Correction<DisseminationDepth> depth = Correction.none();
    private Correction<List<Cited>> carriesOut = Correction.none();
    private Correction<List<ReportLine>> reportsTo = Correction.none();
    private Correction<List<NewTask>> tasks = Correction.none();
    private List<OrganizationId> add = List.of();
    private List<OrganizationId> strike = List.of();
    private boolean acceptRefinements = true;

    Given number(@Nullable String value) {
        number = Correction.to(value);
        return this;
    }

    Given kind(@Nullable DocumentKind value) {
        kind = Correction.to(value);
        return this;
    }

    Given issuer(@Nullable OrganizationId value) {
        issuer = Correction.to(value);
        return this;
    }

    Given issuedOn(@Nullable String value) {
        issuedOn = Correction.to(value == null ? null : LocalDate.parse(value));
        return this;
    }

    Given subject(@Nullable String value) {
        subject = Correction.to(value);
        return this;
    }

    Given carriesOut(Cited... value) {
        carriesOut = Correction.to(List.of(value));
        return this;
    }

    Given reportsTo(ReportLine... value) {
        reportsTo = Correction.to(List.of(value));
        return this;
    }

    Given tasks(NewTask... value) {
        tasks = Correction.to(List.of(value));
        return this;
    }

    Given add(OrganizationId... value) {
        add = List.of(value);
        return this;
    }

    Given strike(OrganizationId... value) {
        strike = List.of(value);
        return this;
    }

    Given withoutRefinements() {
        acceptRefinements = false;
        return this;
    }

    Corrections corrections() {
        return new Corrections(
                number,
                kind,
                issuer,
                issuedOn,
                subject,
                modality,
                depth,
                Correction.none(),
                Correction.none(),
                carriesOut,
                reportsTo,
                add,
                strike,
                tasks,
                acceptRefinements);
    }

    static NewTask task(TaskKind kind, String text) {
        return new NewTask(
                "1",
                kind,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TargetSet.ALL,
                1,
                null,
                null,
                List.of(),
                List.of());
    }

    static NewTask stretching(NewTask task, int start, int end) {
        return new NewTask(
                task.ordinal(),
                task.kind(),
                task.text(),
                start,
                end,
                null,
                null,
                null,
                null,
                null,
                TargetSet.VULNERABLE,
                2,
                task.leastHouseholds(),
                task.mostHouseholds(),
                task.performers(),
                task.refines());
    }

    static NewTask householdsOf(NewTask task, int least, int most) {
        return new NewTask(
                task.ordinal(),
                task.kind(),
                task.text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TargetSet.ALL,
                1,
                least,
                most,
                task.performers(),
                task.refines());
    }

    static NewTask askedOf(NewTask task, OrganizationId... performers) {
        return new NewTask(
                task.ordinal(),
                task.kind(),
                task.text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                TargetSet.ALL,
                1,
                null,
                null,
                List.of(performers),
                task.refines());
    }
}
