package vn.phancong.directive.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.directive.Cited;
import vn.phancong.directive.Correction;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.NumberSpelling;
import vn.phancong.organization.OrganizationId;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.DocumentNumber;

/** Reads lists of cited documents from an input whose types the library has checked already. */
final class CitedInputs {

    private static final int LONGEST_NUMBER = 60;

    private CitedInputs() {}

    static Correction<List<Cited>> of(Map<String, Object> input, String field) {
        if (!input.containsKey(field)) {
            return Correction.none();
        }
        if (!(input.get(field) instanceof List<?> given)) {
            return Correction.to(null);
        }
        List<Cited> cited = new ArrayList<>();
        for (Object each : given) {
            if (each instanceof Map<?, ?> map) {
                cited.add(one(map, "input." + field + "." + cited.size()));
            }
        }
        return Correction.to(cited);
    }

    private static Cited one(Map<?, ?> map, String argument) {
        if (map.get("document") instanceof Map<?, ?> document) {
            String issuer = text(document, "issuer");
            return new Cited.Document(
                    number(text(document, "number"), argument + ".document.number"),
                    DocumentKind.valueOf(String.valueOf(document.get("kind"))),
                    issuer == null
                            ? null
                            : new OrganizationId(
                                    GlobalId.valueOf("Organization", issuer, argument + ".document.issuer")),
                    text(document, "issuerName"),
                    document.get("issuedOn") instanceof LocalDate day ? day : null);
        }
        String id = String.valueOf(map.get("directive"));
        return new Cited.Known(new DirectiveId(GlobalId.valueOf("Directive", id, argument + ".directive")));
    }

    private static @Nullable DocumentNumber number(@Nullable String spelling, String argument) {
        if (spelling == null) {
            return null;
        }
        DocumentNumber number = NumberSpelling.parse(spelling);
        if (number == null) {
            throw new InvalidArgument(ErrorCode.INVALID_VALUE, argument, spelling.length(), LONGEST_NUMBER);
        }
        return number;
    }

    private static @Nullable String text(Map<?, ?> map, String field) {
        return map.get(field) instanceof String text ? text : null;
    }
}
