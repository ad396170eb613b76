package vn.phancong.export.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.GapReason;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.export.DutyTable;
import vn.phancong.export.GapTable;
import vn.phancong.export.Subject;
import vn.phancong.export.Table;
import vn.phancong.export.UnitTables;
import vn.phancong.export.UnitTables.UnitFilter;
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

    Tables(Subjects subjects, GapTable gaps, UnitTables units, DutyTable duties) {
        this.subjects = subjects;
        this.gaps = gaps;
        this.units = units;
        this.duties = duties;
    }

    /** What there is to be had, each under the name in its address. */
    enum Report {
        GAPS("gaps", OF_GAPS),
        COVERAGE("coverage", OF_UNITS),
        WORKFORCE("workforce", OF_UNITS),
        DUTIES("duties", OF_DUTIES);

        private final String title;
        private final Set<String> parameters;

        Report(String title, Set<String> parameters) {
            this.title = title;
            this.parameters = parameters;
        }

        String title() {
            return title;
        }
    }

    /** A table, and whose it is. */
    record Made(Report report, Subject subject, Table table) {}

    Made make(Report report, Map<String, String[]> given, LocalDate today) {
        ExportParameters parameters = ExportParameters.of(given, report.parameters);
        Subject subject = subjects.of(parameters, parameters.day(DAY, today), report != Report.DUTIES);
        Table table = switch (report) {
            case GAPS -> gaps.of(subject, gapFilter(parameters));
            case COVERAGE -> units.coverage(subject, unitFilter(parameters));
            case WORKFORCE -> units.workforce(subject, unitFilter(parameters));
            case DUTIES -> duties.of(subject);
        };
        return new Made(report, subject, table);
    }

    private static GapFilter gapFilter(ExportParameters parameters) {
        return new GapFilter(parameters.some("reasons", GapReason.class), parameters.flag("vulnerable"));
    }

    private static UnitFilter unitFilter(ExportParameters parameters) {
        return new UnitFilter(parameters.one("tier", Tier.class), parameters.some("kinds", OrganizationKind.class));
    }
}
