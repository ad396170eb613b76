package vn.phancong.reading;

/** One spelling for what is spelt in several ways: case, and where the tone stands in oa, oe and uy. */
final class Spelling {

    private static final String TONED_AFTER_O_A = "àáảãạ";
    private static final String TONED_AFTER_O_E = "èéẻẽẹ";
    private static final String TONED_AFTER_U_Y = "ỳýỷỹỵ";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";

    private Spelling() {}

    /** The text in lower case, "uỷ" as "ủy"; every character stays in its place. */
    static String folded(String plain) {
        char[] folded = new char[plain.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(plain.charAt(i));
        }
        for (int i = 0; i + 1 < folded.length; i++) {
            boolean last = i + 2 == folded.length || !Character.isLetter(folded[i + 2]);
            if (last) {
                moveTone(folded, i);
            }
        }
        return new String(folded);
    }

    private static void moveTone(char[] folded, int at) {
        char second = folded[at + 1];
        if (folded[at] == 'o' && TONED_AFTER_O_A.indexOf(second) >= 0) {
            folded[at] = TONED_O.charAt(TONED_AFTER_O_A.indexOf(second));
            folded[at + 1] = 'a';
        } else if (folded[at] == 'o' && TONED_AFTER_O_E.indexOf(second) >= 0) {
            folded[at] = TONED_O.charAt(TONED_AFTER_O_E.indexOf(second));
            folded[at + 1] = 'e';
        } else if (folded[at] == 'u' && TONED_AFTER_U_Y.indexOf(second) >= 0) {
            folded[at] = TONED_U.charAt(TONED_AFTER_U_Y.indexOf(second));
            folded[at + 1] = 'y';
        }
    }
}
