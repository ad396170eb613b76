package vn.phancong.cascade.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.GlobalId;
import vn.phancong.cascade.StepOrder.Choice;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.directive.DirectiveId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DisseminationDepth;

/** The inputs of the changes of undertakings, in the schema's words. */
final class CascadeInputs {

    private CascadeInputs() {}

    /** Which undertakings an input means: those it names, or all of a body for a directive. */
    private interface Choosing {

        @Nullable List<String> undertakings();

        @Nullable String directive();

        @Nullable String organization();

        default Choice choice() {
            if (undertakings() != null) {
                return new Choice.Named(
                        GlobalId.valuesOf("Undertaking", undertakings(), "input.undertakings", UndertakingId::new));
            }
            String directive = directive();
            String organization = organization();
            if (directive == null || organization == null) {
                return new Choice.Nothing();
            }
            return new Choice.OfBody(
                    new DirectiveId(GlobalId.valueOf("Directive", directive, "input.directive")),
                    new OrganizationId(GlobalId.valueOf("Organization", organization, "input.organization")));
        }
    }

    record FanOutInput(
            @Nullable String directive,
            @Nullable List<String> tasks,
            @Nullable DisseminationDepth to,
            @Nullable LocalDate on,
            boolean dryRun) {}

    record StepInput(
            @Nullable List<String> undertakings,
            @Nullable String directive,
            @Nullable String organization,
            @Nullable LocalDate on)
            implements Choosing {}

    record ReportInput(
            @Nullable List<String> undertakings,
            @Nullable String directive,
            @Nullable String organization,
            @Nullable LocalDate on,
            String text,
            List<FigureInput> figures,
            boolean includesBelow)
            implements Choosing {}

    record FigureInput(String name, double amount) {}

    record AcceptReportsInput(
            @Nullable List<String> undertakings,
            @Nullable String directive,
            @Nullable String organization,
            @Nullable LocalDate on,
            String by)
            implements Choosing {}

    record ReturnReportsInput(
            @Nullable List<String> undertakings,
            @Nullable String directive,
            @Nullable String organization,
            @Nullable LocalDate on,
            String by,
            String reason)
            implements Choosing {}

    record BindAssignmentsInput(
            String undertaking,
            List<String> people,
            @Nullable LocalDate on) {}
}
