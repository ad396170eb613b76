package vn.phancong.directive.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveChanges.CitedDocument;
import vn.phancong.directive.DirectiveChanges.Held;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.directive.NewTask;
import vn.phancong.directive.NumberSpelling;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.VietnameseText;
import vn.phancong.reading.Reading.Recipient;

/** What is written, as maps of properties. */
final class ChangeRows {

    private ChangeRows() {}

    static Map<String, @Nullable Object> cited(CitedDocument document) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", document.id().value());
        row.put("key", document.key());
        row.put("number", document.number());
        row.put("numberKey", document.number() == null ? null : NumberSpelling.key(document.number()));
        row.put("kind", document.kind().name());
        row.put("year", document.year());
        row.put("issuedOn", document.issuedOn());
        row.put("issuerId", document.issuer() == null ? null : document.issuer().value());
        row.put("issuerName", document.issuerName());
        row.put("searchText", searchText(document.number(), null, document.issuerName()));
        return row;
    }

    static Map<String, @Nullable Object> properties(Held held) {
        Directive directive = held.directive();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", held.key());
        row.put("number", directive.number());
        row.put("numberKey", directive.number() == null ? null : NumberSpelling.key(directive.number()));
        row.put("kind", directive.kind().name());
        row.put("year", directive.year());
        row.put("issuedOn", directive.issuedOn());
        row.put("subject", directive.subject());
        row.put("issuerName", directive.issuerName());
        row.put("superiorName", directive.superiorName());
        row.put("place", directive.place());
        Directive.Signer signer = directive.signer();
        row.put("signer", signer == null ? null : signer.name());
        row.put("signerOffice", signer == null ? null : signer.office());
        row.put("signerFor", signer == null ? null : signer.onBehalfOf());
        row.put("modality", name(directive.modality()));
        row.put("disseminateTo", name(directive.disseminateTo()));
        row.put("held", true);
        row.put(
                "recipientNames",
                held.recipients().stream().map(Recipient::name).toList());
        row.put(
                "recipientPurposes",
                held.recipients().stream().map(each -> each.purpose().name()).toList());
        row.put("setByUser", held.setByUser());
        row.put("searchText", searchText(directive.number(), directive.subject(), directive.issuerName()));
        return row;
    }

    static Map<String, @Nullable Object> addressee(Addressee addressee) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", addressee.organization().value());
        row.put("purpose", addressee.purpose().name());
        row.put("name", addressee.name());
        return row;
    }

    static Map<String, @Nullable Object> reportLine(ReportLine line) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("to", line.to().value());
        row.put("reporters", names(line.reporters()));
        row.put("via", line.via() == null ? null : line.via().value());
        row.put("email", line.email());
        row.put("cadence", name(line.cadence()));
        return row;
    }

    static Map<String, @Nullable Object> task(TaskId id, int position, NewTask task) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id.value());
        row.put("ordinal", task.ordinal());
        row.put("position", position);
        row.put("kind", task.kind().name());
        row.put("text", task.text());
        row.put("start", task.start());
        row.put("end", task.end());
        row.put("modality", name(task.modality()));
        row.put("cadence", name(task.cadence()));
        row.put("urgency", name(task.urgency()));
        row.put("due", task.due());
        row.put("reportEveryDays", task.reportEveryDays());
        row.put("targetSet", task.targetSet().name());
        row.put("coverersWanted", task.coverersWanted());
        row.put("leastHouseholds", task.leastHouseholds());
        row.put("mostHouseholds", task.mostHouseholds());
        return row;
    }

    /** A number is found with the zero before it and without. */
    private static String searchText(@Nullable String number, @Nullable String subject, @Nullable String issuer) {
        String printed = number == null ? "" : number;
        String bare = printed.startsWith("0") ? printed.substring(1) : "";
        return VietnameseText.searchText(printed, bare, subject == null ? "" : subject, issuer == null ? "" : issuer);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Collection<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }
}
