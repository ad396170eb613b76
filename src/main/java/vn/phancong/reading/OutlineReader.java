package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the paragraphs of the body in order: group headings, items, items below them, further paragraphs, the closing. */
final class OutlineReader {

    private static final int MOST_ITEMS = 1000;

    private final Page page;
    private final List<Paragraph> paragraphs;
    private final List<Node> roots = new ArrayList<>();
    private final boolean restarts;
    private @Nullable String heading;
    private String group = "";
    private @Nullable Node item;
    private @Nullable Node dotted;
    private @Nullable Node lettered;
    private int lastRoman;
    private int count;

    private OutlineReader(Page page, List<Paragraph> paragraphs) {
        this.page = page;
        this.paragraphs = paragraphs;
        this.restarts = restarts(paragraphs);
    }

    /** An item on its way. */
    static final class Node {

        final String ordinal;
        final @Nullable String heading;
        final Paragraph paragraph;
        final List<Node> below = new ArrayList<>();
        int number;
        int further = 1;

        Node(String ordinal, @Nullable String heading, Paragraph paragraph) {
            this.ordinal = ordinal;
            this.heading = heading;
            this.paragraph = paragraph;
            this.number = paragraph.label() == null ? 0 : paragraph.label().number();
        }
    }

    /**
     * The body in order.
     *
     * @param preamble the paragraphs before the first item
     */
    record Outline(List<Paragraph> preamble, List<Node> items, List<Paragraph> closing) {}

    static Outline read(Page page, List<Paragraph> paragraphs) {
        return new OutlineReader(page, paragraphs).read();
    }

    private Outline read() {
        int first = firstLabelled();
        if (first < 0) {
            int lead = paragraphs.size() > 1 ? 1 : 0;
            return new Outline(paragraphs.subList(0, lead), List.of(), paragraphs.subList(lead, paragraphs.size()));
        }
        int closing = closing(first);
        for (int i = first; i < closing && count < MOST_ITEMS; i++) {
            add(i);
        }
        if (count == MOST_ITEMS) {
            page.warn(Reading.WarningCode.TOO_MANY, "items", page.manuscript().stretch(0, 1));
        }
        return new Outline(paragraphs.subList(0, first), roots, paragraphs.subList(closing, paragraphs.size()));
    }

    private int firstLabelled() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Label label = paragraphs.get(i).label();
            if (label != null && label.number() == 1 && label.sort() != Label.Sort.DASH) {
                return i;
            }
        }
        return -1;
    }

    /** The first closing paragraph after the last item. */
    private int closing(int first) {
        int last = paragraphs.size() - 1;
        while (last > first && paragraphs.get(last).label() == null) {
            last--;
        }
        for (int i = last + 1; i < paragraphs.size(); i++) {
            if (closes(paragraphs.get(i))) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private boolean closes(Paragraph paragraph) {
        Words words = page.words();
        int from = words.at(paragraph.start());
        int to = words.at(paragraph.end());
        Cues.Heard opening = page.lexicon().closings.heardAt(words, from, to);
        return opening != null
                || page.lexicon().closings.heard(words, from, to).stream()
                        .anyMatch(heard -> heard.value().equals("CLOSING"));
    }

    private static boolean restarts(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                        .map(Paragraph::label)
                        .filter(label -> label != null && label.sort() == Label.Sort.ARABIC && label.number() == 1)
                        .limit(2)
                        .count()
                > 1;
    }

    private void add(int index) {
        Paragraph paragraph = paragraphs.get(index);
        Label label = paragraph.label();
        Label.Sort sort = label == null ? Label.Sort.DASH : label.sort();
        switch (sort) {
            case ROMAN -> roman(index, paragraph);
            case ARABIC -> arabic(paragraph);
            case DOTTED -> dotted(paragraph);
            case LETTER -> letter(paragraph);
            case DASH -> further(paragraph);
        }
    }

    private void roman(int index, Paragraph paragraph) {
        Label label = label(paragraph);
        if (label.number() != lastRoman + 1) {
            further(paragraph);
            return;
        }
        lastRoman = label.number();
        boolean grouping = index + 1 < paragraphs.size()
                && paragraphs.get(index + 1).label() != null
                && (label(paragraphs.get(index + 1)).sort() == Label.Sort.ARABIC
                        || label(paragraphs.get(index + 1)).sort() == Label.Sort.DOTTED);
        String words = page.manuscript().words(paragraph.lineStart(), paragraph.end());
        group = restarts && grouping ? label.name() + "." : "";
        if (grouping || paragraph.heading()) {
            heading = words;
            item = null;
        }
        if (!grouping) {
            item = root(label.name(), paragraph);
        }
        dotted = null;
        lettered = null;
    }

    private void arabic(Paragraph paragraph) {
        Label label = label(paragraph);
        int last = item == null ? 0 : item.number;
        boolean next = label.number() > last && label.number() <= last + 3;
        if (!next) {
            further(paragraph);
            return;
        }
        item = root(group + label.name(), paragraph);
        dotted = null;
        lettered = null;
    }

    private Node root(String ordinal, Paragraph paragraph) {
        Node node = new Node(ordinal, heading, paragraph);
        roots.add(node);
        count++;
        return node;
    }

    private void dotted(Paragraph paragraph) {
        Node above = item;
        if (above == null) {
            dotted = root(group + label(paragraph).name(), paragraph);
        } else {
            dotted = below(above, group + label(paragraph).name(), paragraph);
        }
        lettered = null;
    }

    private void letter(Paragraph paragraph) {
        Node above = dotted != null ? dotted : item;
        int last = lettered == null ? 0 : lettered.number;
        Label label = label(paragraph);
        boolean next = label.number() > last && label.number() <= last + 3;
        if (above == null || !next) {
            further(paragraph);
            return;
        }
        lettered = below(above, above.ordinal + "." + label.name(), paragraph);
    }

    private void further(Paragraph paragraph) {
        Node above = lettered != null ? lettered : dotted != null ? dotted : item;
        if (above == null) {
            return;
        }
        above.further++;
        below(above, above.ordinal + "#" + above.further, paragraph);
    }

    private Node below(Node above, String ordinal, Paragraph paragraph) {
        Node node = new Node(ordinal, heading, paragraph);
        above.below.add(node);
        count++;
        return node;
    }

    private static Label label(Paragraph paragraph) {
        Label label = paragraph.label();
        if (label == null) {
            throw new IllegalStateException("The paragraph has no label");
        }
        return label;
    }
}
