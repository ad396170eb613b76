package vn.phancong.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DocumentKind;

/** Directives and their addressees in pages. */
public interface DirectiveList {

    /** The first directives after a place in the list, the newest first, those without a date last. */
    List<Directive> first(Filter filter, @Nullable Place after, int limit, LocalDate day);

    /** How many directives there are. */
    int count(Filter filter, LocalDate day);

    /**
     * The first addressees of some directives after a place in the list, by name.
     *
     * @param among only these; null = all
     */
    Map<DirectiveId, List<Listed>> firstAddresseesOf(
            Set<DirectiveId> directives,
            @Nullable Set<OrganizationId> among,
            @Nullable AddresseePlace after,
            int limit);

    /**
     * How many addressees some directives have.
     *
     * @param among only these; null = all
     */
    Map<DirectiveId, Integer> countAddresseesOf(Set<DirectiveId> directives, @Nullable Set<OrganizationId> among);

    /**
     * Which directives are wanted; null = any.
     *
     * @param words folded words that all must be the beginning of one in its number, subject or issuer
     */
    record Filter(
            @Nullable Set<DocumentKind> kinds,
            @Nullable OrganizationId issuer,
            @Nullable LocalDate issuedFrom,
            @Nullable LocalDate issuedUntil,
            @Nullable Boolean held,
            List<String> words) {}

    /**
     * A directive's place in the list.
     *
     * @param issuedOn null = it stands among those without a date
     */
    record Place(@Nullable LocalDate issuedOn, String id) {}

    /** An addressee's place in the list. */
    record AddresseePlace(String sortKey, String id) {}

    /** An addressee and its place. */
    record Listed(Addressee addressee, AddresseePlace place) {}
}
