package vn.phancong.export.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.Caller;
import vn.phancong.api.NotAllowed;
import vn.phancong.api.Rounding;
import vn.phancong.coverage.GapReason;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.export.DutyTable;
import vn.phancong.export.GapTable;
import vn.phancong.export.Subject;
import vn.phancong.export.Table;
import vn.phancong.export.UnitTables;
import vn.phancong.export.UnitTables.UnitFilter;
import vn.phancong.export.Viewer;
import vn.phancong.guard.CallerVerdicts;
import vn.phancong.guard.Right;
import vn.phancong.guard.Verdicts;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.Tier;

/** Makes the table that a request asks for. */
@Component
class Tables {

    private static final String DAY = "asOf";
    private static final Set<String> OF_GAPS =
            Set.of(Subjects.ORGANIZATION, Subjects.AREA, DAY, "reasons", "vulnerable");
    private static final Set<String> OF_UNITS = Set.of(Subjects.ORGANIZATION, Subjects.AREA, DAY, "tier", "kinds");
    private static final Set<String> OF_DUTIES = Set.of(Subjects.ORGANIZATION, DAY);

    private final Subjects subjects;
    private final GapTable gaps;
    private final UnitTables units;
    private final DutyTable duties;
    private final CallerVerdicts verdicts;

    Tables(Subjects subjects, GapTable gaps, UnitTables units, DutyTable duties, CallerVerdicts verdicts) {
        this.subjects = subjects;
        this.gaps = gaps;
        this.units = units;
        this.duties = duties;
        this.verdicts = verdicts;
    }

    /** What there is to be had, each under the name in its address. */
    enum Report {
        GAPS("gaps", OF_GAPS, Right.READ),
        COVERAGE("coverage", OF_UNITS, Right.FIGURES),
        WORKFORCE("workforce", OF_UNITS, Right.FIGURES),
        DUTIES("duties", OF_DUTIES, Right.READ);

        private final String title;
        private final Set<String> parameters;
        private final Right needed;

        Report(String title, Set<String> parameters, Right needed) {
            this.title = title;
            this.parameters = parameters;
            this.needed = needed;
        }

        String title() {
            return title;
        }

        Right needed() {
            return needed;
        }
    }

    /** A table, and whose it is. */
    record Made(Report report, Subject subject, Table table) {}

    /** The table as far as its caller may have it; null = nobody has signed in. */
    Made make(Report report, Map<String, String[]> given, @Nullable Caller caller, LocalDate today) {
        Verdicts.Request request = verdicts.of(caller, today);
        if (request.scope().widest() == null) {
            throw outside();
        }
        ExportParameters parameters = ExportParameters.of(given, report.parameters);
        Subjects.Found found = subjects.of(parameters, parameters.day(DAY, today), report != Report.DUTIES, request);
        if (!found.right().holds(report.needed)) {
            throw outside();
        }
        Subject subject = found.subject();
        Viewer viewer = new Viewer(request, today);
        Rounding rounding = verdicts.rounding(found.right());
        Table table = switch (report) {
            case GAPS -> gaps.of(subject, gapFilter(parameters), viewer);
            case COVERAGE -> units.coverage(subject, unitFilter(parameters), rounding);
            case WORKFORCE -> units.workforce(subject, unitFilter(parameters), rounding);
            case DUTIES -> duties.of(subject, viewer);
        };
        return new Made(report, subject, table);
    }

    private static NotAllowed outside() {
        return new NotAllowed("asks for a table that is outside its scope");
    }

    private static GapFilter gapFilter(ExportParameters parameters) {
        return new GapFilter(parameters.some("reasons", GapReason.class), parameters.flag("vulnerable"));
    }

    private static UnitFilter unitFilter(ExportParameters parameters) {
        return new UnitFilter(parameters.one("tier", Tier.class), parameters.some("kinds", OrganizationKind.class));
    }
}
