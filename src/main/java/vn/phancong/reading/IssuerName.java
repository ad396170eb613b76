package vn.phancong.reading;

/** Tells how far a body's name reaches after "của": over capitalised words and small ones that belong to such names. */
final class IssuerName {

    private static final int LONGEST = 14;

    private IssuerName() {}

    /** Where the name ends that begins at a place; the place itself, if none begins there. */
    static int end(Page page, int start, int to) {
        Words words = page.words();
        int end = start;
        int word = words.at(start);
        for (int i = 0; i < LONGEST && word < words.size() && words.end(word) <= to; i++) {
            boolean cut = i > 0 && words.cut(word) > Words.JOINED;
            Cues.Heard part = page.lexicon().issuerWords.heardAt(words, word, words.size());
            boolean capital = Character.isUpperCase(page.plain().charAt(words.start(word)));
            if (cut || part == null && !capital || i > 0 && isKind(page, word)) {
                return end;
            }
            int next = part == null ? word + 1 : part.to();
            end = words.end(next - 1);
            word = next;
        }
        return end;
    }

    private static boolean isKind(Page page, int word) {
        return page.lexicon().kindWords.heardAt(page.words(), word, page.words().size()) != null;
    }
}
