package vn.phancong.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Issuer;
import vn.phancong.reading.Reading.Signer;

/** Tells who decided: from the letterhead and the signature, or else from the body that the text lets speak. */
final class IssuerReader {

    private static final List<String> COMMITTEES =
            List.of("thành ủy", "tỉnh ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy");
    private static final Map<String, String> UNITS = Map.of(
            "tỉnh ủy",
            "tỉnh ",
            "huyện ủy",
            "huyện ",
            "quận ủy",
            "quận ",
            "thành ủy",
            "thành phố ",
            "thị ủy",
            "thị xã ");
    private static final String STANDING = "ban thường vụ ";
    private static final int MOST_FINDS = 500;

    private final Page page;

    private IssuerReader(Page page) {
        this.page = page;
    }

    static @Nullable Found<Issuer> read(Page page, Head head, @Nullable Found<Signer> signer) {
        IssuerReader reader = new IssuerReader(page);
        Found<String> body = head.body();
        if (body == null) {
            return reader.fromText(organ(head, signer));
        }
        String committee = withoutOrgan(body.value());
        String own = committee.equals(body.value()) ? organ(head, signer) : "Ban Thường vụ";
        return new Found<>(new Issuer(own, committee), body.stretch(), Certainty.STATED);
    }

    private static @Nullable String organ(Head head, @Nullable Found<Signer> signer) {
        Found<String> organ = head.organ();
        if (organ != null) {
            return organ.value();
        }
        String behalf = signer == null ? null : signer.value().onBehalfOf();
        boolean part = behalf != null && (behalf.startsWith("Ban Thường vụ") || behalf.startsWith("Thường trực"));
        return !part || behalf == null ? null : behalf.startsWith("Ban") ? "Ban Thường vụ" : "Thường trực";
    }

    private static String withoutOrgan(String body) {
        return Spelling.folded(body).startsWith(STANDING) ? body.substring(STANDING.length()) : body;
    }

    /** The committee after "Ban Thường vụ", with the place if any mention has it. */
    private @Nullable Found<Issuer> fromText(@Nullable String organ) {
        Found<Issuer> bare = null;
        int at = page.folded().indexOf(STANDING);
        for (int finds = 0; at >= 0 && finds < MOST_FINDS; finds++) {
            int committee = at + STANDING.length();
            for (String name : COMMITTEES) {
                boolean here = page.folded().startsWith(name, committee);
                int end = here ? IssuerName.end(page, committee, page.plain().length()) : committee;
                Found<Issuer> found = here ? issuer(committee, end) : null;
                if (found != null && end > committee + name.length()) {
                    return found;
                }
                bare = bare == null ? found : bare;
            }
            at = page.folded().indexOf(STANDING, at + 1);
        }
        return bare == null ? null : withPlace(bare, organ);
    }

    private Found<Issuer> issuer(int committee, int end) {
        String name = page.manuscript().words(committee, end);
        return page.inferred(new Issuer("Ban Thường vụ", name), committee - STANDING.length(), end);
    }

    /** With the one place of the committee's tier that the text names, if it names one only. */
    private Found<Issuer> withPlace(Found<Issuer> bare, @Nullable String organ) {
        String committee = bare.value().committee();
        String unit = UNITS.get(Spelling.folded(committee));
        Map<String, Stretch> places = new LinkedHashMap<>();
        int at = unit == null ? -1 : page.folded().indexOf(unit);
        for (int finds = 0; at >= 0 && finds < MOST_FINDS && unit != null; finds++) {
            int start = at + unit.length();
            int end = capitalised(start);
            if (end > start) {
                places.putIfAbsent(
                        page.manuscript().words(start, end), page.manuscript().stretch(at, end));
            }
            at = page.folded().indexOf(unit, start);
        }
        if (places.size() != 1) {
            return bare;
        }
        Map.Entry<String, Stretch> place = places.entrySet().iterator().next();
        String whole = committee + " " + place.getKey();
        return new Found<>(
                new Issuer(organ == null ? "Ban Thường vụ" : organ, whole), place.getValue(), Certainty.INFERRED);
    }

    /** The end of one to four capitalised words from a place on. */
    private int capitalised(int start) {
        Words words = page.words();
        int end = start;
        int word = words.at(start);
        for (int i = 0; i < 4 && word < words.size(); i++, word++) {
            boolean capital = Character.isUpperCase(page.plain().charAt(words.start(word)));
            boolean joined = i == 0 ? words.start(word) == start : words.cut(word) == Words.JOINED;
            String text = page.plain().substring(words.start(word), words.end(word));
            boolean shout = text.equals(text.toUpperCase(java.util.Locale.ROOT));
            if (!capital || !joined || shout) {
                return end;
            }
            end = words.end(word);
        }
        return end;
    }
}
