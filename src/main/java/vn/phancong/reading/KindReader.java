package vn.phancong.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a document's kind: from its title, from what it calls itself ("Công văn này"), or from the sign in its number. */
final class KindReader {

    private static final String THIS = " này";

    private KindReader() {}

    static @Nullable Found<DocumentKind> read(Page page, Head head, List<int[]> ownWords) {
        Found<DocumentKind> own = fromItself(page, ownWords);
        Found<DocumentKind> titled = head.kind();
        Found<DocumentKind> signed = fromSign(page, head.number());
        Found<DocumentKind> kind = titled != null ? titled : own != null ? own : signed;
        if (kind != null && signed != null && signed.value() != kind.value()) {
            page.warn(Reading.WarningCode.CONTRADICTORY, "kind", signed.stretch());
        }
        return kind;
    }

    private static @Nullable Found<DocumentKind> fromSign(Page page, @Nullable Found<DocumentNumber> number) {
        DocumentKind kind = number == null
                ? null
                : page.lexicon().kindSigns.kind(number.value().kindSign());
        return number == null || kind == null || kind == DocumentKind.OTHER
                ? null
                : new Found<>(kind, number.stretch(), Certainty.INFERRED);
    }

    private static @Nullable Found<DocumentKind> fromItself(Page page, List<int[]> stretches) {
        for (int i = stretches.size() - 1; i >= 0; i--) {
            for (Cues.Heard heard : page.heard(
                    page.lexicon().kindWords, stretches.get(i)[0], stretches.get(i)[1])) {
                int end = page.words().end(heard.to() - 1);
                boolean itself =
                        page.folded().startsWith(THIS, end) && !heard.value().equals("OTHER");
                if (itself) {
                    int start = page.words().start(heard.from());
                    return page.stated(DocumentKind.valueOf(heard.value()), start, end + THIS.length());
                }
            }
        }
        return null;
    }
}
