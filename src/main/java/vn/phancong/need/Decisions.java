package vn.phancong.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.DirectiveRefusal;
import vn.phancong.directive.Directives;
import vn.phancong.directive.NumberSpelling;
import vn.phancong.reading.DocumentNumber;

/** Finds the documents that grant supports; most are of bodies far above and not in the graph. */
@Component
class Decisions {

    private static final int LONGEST_NUMBER = 100;

    private final Directives directives;

    Decisions(Directives directives) {
        this.directives = directives;
    }

    /**
     * A decision.
     *
     * @param number null = none is named, or the document has none
     * @param directive null = it is not in the graph, or could be several
     */
    record Decision(@Nullable String number, @Nullable Directive directive) {}

    /** The decision that is named by its number or as a directive, or by neither. */
    Outcome<Decision> of(@Nullable String number, @Nullable DirectiveId directive, LocalDate day) {
        if (directive != null) {
            Directive found = directives.find(Set.of(directive)).get(directive);
            return found == null
                    ? Outcome.refused(Refusal.about(
                            new Subject("Directive", directive.value()),
                            DirectiveRefusal.UNKNOWN_DIRECTIVE,
                            "decision.directive"))
                    : new Outcome.Done<>(new Decision(found.number(), found));
        }
        if (number == null) {
            return new Outcome.Done<>(new Decision(null, null));
        }
        Refusal refusal = CommonRefusal.ofText(number, "decision.number", LONGEST_NUMBER);
        return refusal != null ? Outcome.refused(refusal) : new Outcome.Done<>(withNumber(number.strip(), day));
    }

    private Decision withNumber(String spelling, LocalDate day) {
        DocumentNumber number = NumberSpelling.parse(spelling);
        if (number == null) {
            return new Decision(spelling, null);
        }
        List<Directive> found = directives.withNumbers(Set.of(NumberSpelling.key(number)), day).stream()
                .map(Directives.Named::directive)
                .toList();
        return new Decision(number.canonical(), found.size() == 1 ? found.get(0) : null);
    }
}
