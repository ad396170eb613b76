package vn.phancong.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the kind's sign in a document's number stands for. */
final class KindSigns {

    private final Map<String, DocumentKind> kinds = new HashMap<>();

    private KindSigns() {}

    static KindSigns load() {
        KindSigns signs = new KindSigns();
        for (String row : Cues.rows("kind-signs.txt")) {
            String[] parts = row.split("\\s*=\\s*", 2);
            signs.kinds.put(parts[1].toUpperCase(Locale.ROOT), DocumentKind.valueOf(parts[0]));
        }
        return signs;
    }

    /** The kind of a sign; null = no sign that is known. */
    @Nullable DocumentKind kind(String sign) {
        return kinds.get(sign.toUpperCase(Locale.ROOT));
    }
}
