package vn.phancong.directive.graphql;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import vn.phancong.api.GlobalId;
import vn.phancong.directive.Correction;
import vn.phancong.directive.Corrections;
import vn.phancong.directive.Directive;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.directive.NewTask;
import vn.phancong.directive.TargetSet;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.DisseminationDepth;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.Modality;
import vn.phancong.reading.RecipientClass;
import vn.phancong.reading.TaskKind;
import vn.phancong.reading.Urgency;

/** The input of {@code confirmDirective}, but for the documents that it names: "implements" is no name in Java. */
record ConfirmDirectiveInput(
        String draft,
        ArgumentValue<String> number,
        ArgumentValue<DocumentKind> kind,
        ArgumentValue<String> issuer,
        ArgumentValue<LocalDate> issuedOn,
        ArgumentValue<String> subject,
        ArgumentValue<Modality> modality,
        ArgumentValue<DisseminationDepth> disseminateTo,
        ArgumentValue<SignerInput> signer,
        ArgumentValue<List<ReportLineInput>> reportsTo,
        @Nullable AddresseesInput addressees,
        ArgumentValue<List<TaskInput>> tasks,
        boolean acceptRefinements) {

    /** {@code raw} is the same input as the library hands it over. */
    Corrections corrections(Map<String, Object> raw) {
        return new Corrections(
                correction(number, value -> value),
                correction(kind, value -> value),
                correction(issuer, value -> organization(value, "input.issuer")),
                correction(issuedOn, value -> value),
                correction(subject, value -> value),
                correction(modality, value -> value),
                correction(disseminateTo, value -> value),
                correction(signer, value -> new Directive.Signer(value.name(), value.office(), value.onBehalfOf())),
                CitedInputs.of(raw, "basedOn"),
                CitedInputs.of(raw, "implements"),
                correction(reportsTo, ConfirmDirectiveInput::reportLines),
                organizations(addressees == null ? null : addressees.add(), "input.addressees.add"),
                organizations(addressees == null ? null : addressees.strike(), "input.addressees.strike"),
                correction(tasks, ConfirmDirectiveInput::tasks),
                acceptRefinements);
    }

    static OrganizationId organization(String id, String argument) {
        return new OrganizationId(GlobalId.valueOf("Organization", id, argument));
    }

    static List<OrganizationId> organizations(@Nullable List<String> ids, String argument) {
        return ids == null
                ? List.of()
                : IntStream.range(0, ids.size())
                        .mapToObj(i -> organization(ids.get(i), argument + "." + i))
                        .toList();
    }

    static List<TaskId> taskIds(@Nullable List<String> ids, String argument) {
        return ids == null
                ? List.of()
                : IntStream.range(0, ids.size())
                        .mapToObj(i -> new TaskId(GlobalId.valueOf("Task", ids.get(i), argument + "." + i)))
                        .toList();
    }

    private static <A, T> Correction<T> correction(ArgumentValue<A> argument, Function<A, T> value) {
        if (argument.isOmitted()) {
            return Correction.none();
        }
        A given = argument.value();
        return Correction.to(given == null ? null : value.apply(given));
    }

    private static List<ReportLine> reportLines(List<ReportLineInput> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).line("input.reportsTo." + i))
                .toList();
    }

    private static List<NewTask> tasks(List<TaskInput> tasks) {
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> tasks.get(i).task("input.tasks." + i))
                .toList();
    }

    record SignerInput(
            String name, @Nullable String office, @Nullable String onBehalfOf) {}

    record AddresseesInput(
            @Nullable List<String> add, @Nullable List<String> strike) {}

    record ReportLineInput(
            String to,
            @Nullable String via,
            @Nullable String email,
            @Nullable Cadence cadence,
            @Nullable List<RecipientClass> reporters) {

        ReportLine line(String argument) {
            return new ReportLine(
                    organization(to, argument + ".to"),
                    reporters == null ? Set.of() : new LinkedHashSet<>(reporters),
                    via == null ? null : organization(via, argument + ".via"),
                    email,
                    cadence);
        }
    }

    record TaskInput(
            String ordinal,
            TaskKind kind,
            String text,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Modality modality,
            @Nullable Cadence cadence,
            @Nullable Urgency urgency,
            @Nullable LocalDate due,
            @Nullable Integer reportEveryDays,
            TargetSet targetSet,
            int coverersWanted,
            @Nullable Integer leastHouseholds,
            @Nullable Integer mostHouseholds,
            @Nullable List<String> performers,
            @Nullable List<String> refines) {

        NewTask task(String argument) {
            return new NewTask(
                    ordinal,
                    kind,
                    text,
                    start,
                    end,
                    modality,
                    cadence,
                    urgency,
                    due,
                    reportEveryDays,
                    targetSet,
                    coverersWanted,
                    leastHouseholds,
                    mostHouseholds,
                    organizations(performers, argument + ".performers"),
                    taskIds(refines, argument + ".refines"));
        }
    }
}
