package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directives.Named;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.reading.DocumentNumber;

/**
 * What names a document: who issued it, its number with the kind's sign, its year. Seen from the body that cites it,
 * because "Ban Thường vụ Tỉnh ủy" is another one in each province.
 */
final class DocumentKeys {

    /** Signs that only one body in the country has, so that the number tells the issuer without a name. */
    private static final Set<String> SIGNS_OF_THE_NATION = Set.of("ttg", "cp", "tw", "hđtw", "qh14", "qh15", "qh16");

    private static final String NOT_KNOWN = "?";

    private final BodyNames names;

    DocumentKeys(OrganizationTree tree) {
        this.names = new BodyNames(tree);
    }

    /**
     * What names a document.
     *
     * @param issuer the body's id, its sign or its folded name; where nothing is told, that of the body that cites it
     * @param organization the issuer; null = not in the graph
     * @param year null = not known
     */
    record Key(
            String issuer,
            @Nullable OrganizationId organization,
            String numberKey,
            @Nullable Integer year) {

        String value() {
            return issuer + "|" + numberKey + "|" + (year == null ? NOT_KNOWN : year.toString());
        }

        /** Whether it can name that document: the same but for a year that one of them does not tell. */
        boolean canBe(Named other) {
            Integer otherYear = other.directive().year();
            return isOfTheSame(other) && (year == null || otherYear == null || year.equals(otherYear));
        }

        private boolean isOfTheSame(Named other) {
            return other.numberKey().equals(numberKey) && other.key().startsWith(issuer + "|");
        }
    }

    /** The key of a document of one's own; null = it has no number, so nothing names it. */
    static @Nullable Key of(OrganizationId issuer, @Nullable DocumentNumber number, LocalDate issuedOn) {
        return number == null
                ? null
                : new Key("org:" + issuer.value(), issuer, NumberSpelling.key(number), issuedOn.getYear());
    }

    /** The key of a document that a body cites; null = it has no number. */
    @Nullable Key of(Cited.Document cited, @Nullable OrganizationId citedBy) {
        if (cited.number() == null) {
            return null;
        }
        String sign = cited.number().issuerSign().toLowerCase(Locale.ROOT);
        String name = cited.issuerName();
        OrganizationId issuer = cited.issuer();
        if (issuer == null && name != null) {
            Organization meant = names.meant(name, citedBy);
            issuer = meant == null ? null : meant.id();
        }
        String issuerKey = "by:" + (citedBy == null ? NOT_KNOWN : citedBy.value());
        if (issuer != null) {
            issuerKey = "org:" + issuer.value();
        } else if (SIGNS_OF_THE_NATION.contains(sign)) {
            issuerKey = "sign:" + sign;
        } else if (name != null) {
            issuerKey = "name:" + names.key(name, citedBy).replace('|', ' ');
        }
        Integer year =
                cited.issuedOn() == null ? null : (Integer) cited.issuedOn().getYear();
        return new Key(issuerKey, issuer, NumberSpelling.key(cited.number()), year);
    }

    /** The one among the documents in the graph that a key names; null = none, or it could be several. */
    static @Nullable Directive find(@Nullable Key key, List<Named> named) {
        if (key == null) {
            return null;
        }
        List<Directive> exact = named.stream()
                .filter(each -> each.key().equals(key.value()))
                .map(Named::directive)
                .toList();
        List<Directive> fitting = !exact.isEmpty()
                ? exact
                : named.stream().filter(key::canBe).map(Named::directive).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }
}
