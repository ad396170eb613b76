package vn.phancong.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a reading lacks and what it concluded. */
final class Warnings {

    private final Page page;

    private Warnings(Page page) {
        this.page = page;
    }

    static Reading added(Page page, Reading reading) {
        Warnings warnings = new Warnings(page);
        warnings.look("number", reading.number());
        warnings.look("kind", reading.kind());
        warnings.look("issuer", reading.issuer());
        warnings.look("superior", reading.superior());
        warnings.look("place", reading.place());
        warnings.look("issuedOn", reading.issuedOn());
        warnings.look("subject", reading.subject());
        warnings.look("modality", reading.modality());
        warnings.look("addressees", reading.addressees());
        warnings.look("disseminateTo", reading.disseminateTo());
        warnings.look("reportLines", reading.reportLines());
        warnings.look("recipients", reading.recipients());
        warnings.look("signer", reading.signer());
        if (reading.items().isEmpty()) {
            page.missing("items");
        }
        int mark = page.manuscript().firstMark();
        if (mark >= 0) {
            page.warn(Reading.WarningCode.MARKUP, "text", Stretch.of(reading.text(), mark, mark + 1));
        }
        return with(reading, page.warnings());
    }

    private void look(String field, @Nullable Found<?> found) {
        if (found == null) {
            page.missing(field);
        } else if (found.certainty() == Certainty.INFERRED) {
            page.warn(Reading.WarningCode.INFERRED, field, found.stretch());
        }
    }

    private <T> void look(String field, List<Found<T>> found) {
        if (found.isEmpty()) {
            page.missing(field);
        } else {
            look(field, found.get(0));
        }
    }

    private static Reading with(Reading reading, List<Reading.Warning> warnings) {
        return new Reading(
                reading.text(),
                reading.number(),
                reading.kind(),
                reading.issuer(),
                reading.superior(),
                reading.place(),
                reading.issuedOn(),
                reading.subject(),
                reading.modality(),
                reading.addressees(),
                reading.cited(),
                reading.items(),
                reading.closing(),
                reading.disseminateTo(),
                reading.reportLines(),
                reading.recipients(),
                reading.signer(),
                warnings);
    }
}
