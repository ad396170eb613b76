package vn.phancong.directive.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.NumberSpelling;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DocumentNumber;

/** Finds the document that a client names. */
@Component
class DirectiveLookup {

    private final Directives directives;

    DirectiveLookup(Directives directives) {
        this.directives = directives;
    }

    /** The document that the argument names, or null where there is none that day. */
    @Nullable Directive find(DirectiveKey key, String argument, LocalDate day) {
        if (key.number() != null) {
            return withNumber(key.number(), argument + ".number", day);
        }
        var id = new DirectiveId(GlobalId.valueOf("Directive", key.id() == null ? "" : key.id(), argument + ".id"));
        Directive found = directives.find(Set.of(id)).get(id);
        return found != null && found.isThereOn(day) ? found : null;
    }

    /** The one that is meant; a number that several bodies or years have needs more to go by. */
    private @Nullable Directive withNumber(NumberKey key, String argument, LocalDate day) {
        DocumentNumber number = NumberSpelling.parse(key.number());
        if (number == null) {
            return null;
        }
        OrganizationId issuer = key.issuer() == null
                ? null
                : new OrganizationId(GlobalId.valueOf("Organization", key.issuer(), argument + ".issuer"));
        List<Directive> found = directives.withNumbers(Set.of(NumberSpelling.key(number)), day).stream()
                .map(Directives.Named::directive)
                .filter(each -> issuer == null || issuer.equals(each.issuer()))
                .filter(each -> key.year() == null || key.year().equals(each.year()))
                .toList();
        if (found.size() > 1) {
            throw new InvalidArgument(ErrorCode.AMBIGUOUS_NUMBER, argument, number.canonical(), found.size());
        }
        return found.isEmpty() ? null : found.get(0);
    }

    record DirectiveKey(@Nullable String id, @Nullable NumberKey number) {

        /** The key as the client has written it, for an error. */
        String given() {
            return number == null ? String.valueOf(id) : number.number();
        }
    }

    record NumberKey(
            String number,
            @Nullable String issuer,
            @Nullable Integer year) {}
}
