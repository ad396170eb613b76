package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.CascadeRefusal;
import vn.phancong.cascade.References;
import vn.phancong.coverage.Unit;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.NumberSpelling;
import vn.phancong.people.PersonId;
import vn.phancong.reading.DocumentNumber;

/** Whether all is there that an inspection names. */
@Component
final class CommissionRules {

    private static final int MOST_INSPECTORS = 20;
    private static final int LONGEST_NAME = 200;

    private final References references;
    private final Directives directives;

    CommissionRules(References references, Directives directives) {
        this.references = references;
        this.directives = directives;
    }

    /** What is wrong with a commission on a day; {@code prefix} stands before the arguments. */
    List<Refusal> refusalsOf(Commission commission, String prefix, LocalDate day) {
        List<Refusal> refusals = new ArrayList<>();
        int inspectors = commission.inspectors().size();
        if (inspectors > MOST_INSPECTORS) {
            refusals.add(Refusal.of(CommonRefusal.TOO_MANY, prefix + "inspectors", inspectors, MOST_INSPECTORS));
            return refusals;
        }
        addTwice(
                refusals,
                "Person",
                commission.inspectors().stream().map(PersonId::value).toList(),
                prefix + "inspectors");
        addTooLong(refusals, commission.teamName(), prefix + "teamName");
        addTooLong(refusals, commission.decision(), prefix + "decision");
        refusals.addAll(references
                .on(day)
                .organization(prefix + "by", commission.by())
                .people(prefix + "inspectors", commission.inspectors())
                .basis(prefix + "basis", commission.basis())
                .refusals());
        DirectiveId under = commission.under();
        if (under != null && !directives.find(Set.of(under)).containsKey(under)) {
            Refusal.Subject subject = new Refusal.Subject("Directive", under.value());
            refusals.add(Refusal.about(subject, CascadeRefusal.UNKNOWN_DIRECTIVE, prefix + "under"));
        }
        return refusals;
    }

    /** Which of the areas and organisations that are to be inspected were not there that day; each with its argument. */
    List<Refusal> unknown(List<Target> targets, LocalDate day) {
        References.Looking looking = references.on(day);
        for (Target target : targets) {
            if (target.unit() instanceof Unit.OfOrganization body) {
                looking.organization(target.argument(), body.id());
            } else {
                looking.openArea(target.argument(), ((Unit.OfArea) target.unit()).id());
            }
        }
        return looking.refusals();
    }

    /** The commission with the decision as a document, where its number names one. */
    Commission withDocument(Commission commission, LocalDate day) {
        DirectiveId under = commission.under();
        String decision = commission.decision();
        if (under == null && decision != null) {
            under = documentOf(decision, day);
        } else if (under != null && decision == null) {
            Directive document = directives.find(Set.of(under)).get(under);
            decision = document == null ? null : document.number();
        }
        return new Commission(
                commission.by(),
                commission.announced(),
                commission.inspectors(),
                commission.teamName(),
                decision,
                under,
                commission.basis());
    }

    /** Where several bear the number, nobody can say which one is meant. */
    private @Nullable DirectiveId documentOf(String decision, LocalDate day) {
        DocumentNumber number = NumberSpelling.parse(decision);
        List<Directives.Named> found =
                number == null ? List.of() : directives.withNumbers(Set.of(NumberSpelling.key(number)), day);
        return found.size() == 1 ? found.get(0).directive().id() : null;
    }

    static void addTwice(List<Refusal> refusals, String type, List<String> ids, String argument) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                refusals.add(Refusal.about(
                        new Refusal.Subject(type, ids.get(i)), CommonRefusal.NAMED_TWICE, argument + "." + i));
            }
        }
    }

    static void addTooLong(List<Refusal> refusals, @Nullable String text, String argument) {
        addTooLong(refusals, text, argument, LONGEST_NAME);
    }

    static void addTooLong(List<Refusal> refusals, @Nullable String text, String argument, int most) {
        if (text != null && text.length() > most) {
            refusals.add(Refusal.of(CommonRefusal.TOO_LONG, argument, text.length(), most));
        }
    }
}
