package vn.phancong.directive.graphql;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.RecipientClass;

/** Where reports go, with the day as of which the bodies are shown. */
record ReportLineView(
        ReportLine line,
        @Nullable LocalDate day,
        @Nullable String email,
        @Nullable Cadence cadence,
        Set<RecipientClass> reporters) {

    static ReportLineView of(ReportLine line, @Nullable LocalDate day) {
        return new ReportLineView(line, day, line.email(), line.cadence(), line.reporters());
    }
}
