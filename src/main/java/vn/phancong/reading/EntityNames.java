package vn.phancong.reading;

import java.util.HashMap;
import java.util.Map;

/** The named entities of HTML that Vietnamese pages use. */
final class EntityNames {

    private static final String NAMES =
            "nbsp amp lt gt quot apos ldquo rdquo lsquo rsquo laquo raquo ndash mdash hellip "
                    + "bull middot shy Agrave Aacute Acirc Atilde agrave aacute acirc atilde Egrave Eacute Ecirc egrave eacute ecirc "
                    + "Igrave Iacute igrave iacute Ograve Oacute Ocirc Otilde ograve oacute ocirc otilde Ugrave Uacute ugrave uacute "
                    + "Yacute yacute";
    private static final String MEANT =
            "\u00a0&<>\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u2013\u2014\u2026\u2022\u00b7 "
                    + "\u00c0\u00c1\u00c2\u00c3\u00e0\u00e1\u00e2\u00e3\u00c8\u00c9\u00ca\u00e8\u00e9\u00ea"
                    + "\u00cc\u00cd\u00ec\u00ed\u00d2\u00d3\u00d4\u00d5\u00f2\u00f3\u00f4\u00f5\u00d9\u00da\u00f9\u00fa\u00dd\u00fd";

    private EntityNames() {}

    static Map<String, Character> all() {
        Map<String, Character> all = new HashMap<>();
        String[] names = NAMES.split(" ", -1);
        for (int i = 0; i < names.length; i++) {
            all.put(names[i], MEANT.charAt(i));
        }
        return Map.copyOf(all);
    }
}
