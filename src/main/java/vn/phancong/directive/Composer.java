package vn.phancong.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.DocumentNumber;
import vn.phancong.reading.Found;
import vn.phancong.reading.Reading;
import vn.phancong.reading.Reading.Recipient;

/** Composes a directive from a reading and its corrections; all that speaks against it is gathered, not only the first. */
final class Composer {

    private static final DirectiveId NONE_YET = new DirectiveId("");

    private final Organizations organizations;
    private final LocalDate today;

    Composer(Organizations organizations, LocalDate today) {
        this.organizations = organizations;
        this.today = today;
    }

    /** The directive, or null where something speaks against it. */
    @Nullable NewDirective compose(Reading reading, Corrections corrections, Refusals refusals) {
        HeadComposer head = new HeadComposer(reading, corrections, refusals);
        LocalDate issuedOn = head.issuedOn(today);
        DocumentNumber number = head.number();
        DocumentKind kind = corrections.kind().or(HeadComposer.value(reading.kind()));
        if (kind == null) {
            refusals.add(DirectiveRefusal.KIND_MISSING, "kind");
        }
        OrganizationTree tree = organizations.on(issuedOn == null ? today : issuedOn);
        Organization issuer = head.issuer(tree);
        TaskComposer taskComposer = new TaskComposer(reading, corrections, refusals);
        if (issuer == null) {
            taskComposer.tasks(tree, named -> List.of());
            return null;
        }
        BodyComposer body = new BodyComposer(reading, corrections, refusals, tree, issuer.id());
        List<Addressee> addressees = body.addressees();
        List<NewTask> tasks = taskComposer.tasks(tree, named -> body.performers(named, addressees));
        var reportLines = body.reportLines();
        if (!refusals.isEmpty() || issuedOn == null || kind == null) {
            return null;
        }
        return new NewDirective(
                directive(reading, corrections, number, kind, issuedOn, issuer),
                number,
                issuer,
                reading.recipients().stream().map(Found<Recipient>::value).toList(),
                setByUser(corrections),
                addressees,
                reportLines,
                body.named(),
                tasks,
                corrections.acceptRefinements() && !corrections.tasks().given());
    }

    private static Directive directive(
            Reading reading,
            Corrections corrections,
            @Nullable DocumentNumber number,
            DocumentKind kind,
            LocalDate issuedOn,
            Organization issuer) {
        return new Directive(
                NONE_YET,
                number == null ? null : number.canonical(),
                kind,
                issuedOn.getYear(),
                issuedOn,
                corrections.subject().or(HeadComposer.value(reading.subject())),
                issuer.id(),
                reading.issuer() == null
                        ? issuer.name()
                        : words(reading.issuer().value()),
                HeadComposer.value(reading.superior()),
                HeadComposer.value(reading.place()),
                corrections.signer().or(signer(reading)),
                corrections.modality().or(HeadComposer.value(reading.modality())),
                corrections.disseminateTo().or(HeadComposer.value(reading.disseminateTo())),
                true);
    }

    private static String words(Reading.Issuer issuer) {
        return issuer.organ() == null ? issuer.committee() : issuer.organ() + " " + issuer.committee();
    }

    private static Directive.@Nullable Signer signer(Reading reading) {
        Reading.Signer read = HeadComposer.value(reading.signer());
        return read == null ? null : new Directive.Signer(read.name(), read.office(), read.onBehalfOf());
    }

    private static List<String> setByUser(Corrections corrections) {
        List<String> names = new ArrayList<>();
        note(names, "number", corrections.number());
        note(names, "kind", corrections.kind());
        note(names, "issuer", corrections.issuer());
        note(names, "issuedOn", corrections.issuedOn());
        note(names, "subject", corrections.subject());
        note(names, "modality", corrections.modality());
        note(names, "disseminateTo", corrections.disseminateTo());
        note(names, "signer", corrections.signer());
        note(names, "basedOn", corrections.basedOn());
        note(names, "implements", corrections.carriesOut());
        note(names, "reportsTo", corrections.reportsTo());
        note(names, "tasks", corrections.tasks());
        if (!corrections.add().isEmpty() || !corrections.strike().isEmpty()) {
            names.add("addressees");
        }
        return names;
    }

    private static void note(List<String> names, String name, Correction<?> correction) {
        if (correction.given()) {
            names.add(name);
        }
    }
}
