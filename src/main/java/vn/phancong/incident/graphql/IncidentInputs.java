package vn.phancong.incident.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.incident.IncidentKind;
import vn.phancong.reading.Urgency;

/** The inputs of the changes of incidents, in the schema's words. */
final class IncidentInputs {

    private IncidentInputs() {}

    record RaiseIncidentInput(
            String by,
            String to,
            IncidentKind kind,
            String text,
            @Nullable String about,
            @Nullable Urgency urgency,
            @Nullable LocalDate on,
            @Nullable String basis) {}

    record TakeIncidentInput(
            String incident, String by, @Nullable LocalDate on) {}

    record PassIncidentUpInput(
            String incident,
            String by,
            String to,
            @Nullable String text,
            @Nullable LocalDate on) {}

    record AnswerIncidentInput(
            String incident,
            String by,
            String text,
            @Nullable LocalDate on) {}

    record ReopenIncidentInput(
            String incident,
            String by,
            String text,
            @Nullable LocalDate on) {}

    record CloseIncidentInput(
            String incident, String by, @Nullable LocalDate on) {}

    record WithdrawIncidentInput(
            String incident,
            String by,
            @Nullable String text,
            @Nullable LocalDate on) {}
}
