package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.reading.DocumentNumber;
import vn.phancong.reading.Found;
import vn.phancong.reading.Reading;

/** Composes what names a directive from a reading and its corrections: number, kind, day, issuer. */
final class HeadComposer {

    private static final int MOST_CANDIDATES = 5;

    private final Reading reading;
    private final Corrections corrections;
    private final Refusals refusals;

    HeadComposer(Reading reading, Corrections corrections, Refusals refusals) {
        this.reading = reading;
        this.corrections = corrections;
        this.refusals = refusals;
    }

    /** The day of issue, or null with a refusal. */
    @Nullable LocalDate issuedOn(LocalDate today) {
        LocalDate day = corrections.issuedOn().or(value(reading.issuedOn()));
        if (day == null) {
            refusals.add(DirectiveRefusal.ISSUED_ON_MISSING, "issuedOn");
            return null;
        }
        if (day.isAfter(today)) {
            refusals.add(DirectiveRefusal.IN_FUTURE, "issuedOn", day);
            return null;
        }
        return day;
    }

    @Nullable DocumentNumber number() {
        String given = corrections.number().value();
        if (!corrections.number().given()) {
            return value(reading.number());
        }
        if (given == null) {
            return null;
        }
        DocumentNumber number = NumberSpelling.parse(given);
        if (number == null) {
            refusals.add(DirectiveRefusal.NUMBER_NOT_UNDERSTOOD, "number");
        }
        return number;
    }

    /** The body that issued it, in the tree of the day of issue, or null with a refusal. */
    @Nullable Organization issuer(OrganizationTree tree) {
        if (corrections.issuer().value() != null) {
            refusals.unknown(corrections.issuer().value(), tree, "issuer");
            return tree.find(corrections.issuer().value());
        }
        if (reading.issuer() == null || corrections.issuer().given()) {
            refusals.add(DirectiveRefusal.ISSUER_MISSING, "issuer");
            return null;
        }
        String committee = reading.issuer().value().committee();
        List<Organization> candidates = new BodyNames(tree).issuers(committee, value(reading.superior()));
        if (candidates.size() == 1 && BodyNames.tellsPlace(committee)) {
            return candidates.get(0);
        }
        refuse(committee, candidates);
        return null;
    }

    private void refuse(String committee, List<Organization> candidates) {
        if (candidates.isEmpty()) {
            refusals.add(DirectiveRefusal.UNKNOWN_ISSUER, "issuer", committee);
            return;
        }
        String names = candidates.stream()
                .limit(MOST_CANDIDATES)
                .map(each -> each.name() + " (" + each.code() + ")")
                .collect(Collectors.joining(", "));
        refusals.add(DirectiveRefusal.ISSUER_AMBIGUOUS, "issuer", committee, names);
    }

    static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
