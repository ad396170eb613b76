package vn.phancong.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of a text what a conversion left in it: Markdown marks, HTML tags and entities. Remembers where every
 * character that stays came from, so that findings point into the text as it was given.
 */
final class Markup {

    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_ENTITY = 10;
    private static final Set<String> LINE_TAGS =
            Set.of("p", "br", "div", "tr", "li", "ul", "ol", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELL_TAGS = Set.of("td", "th");
    private static final Set<String> OTHER_TAGS = Set.of(
            "a",
            "b",
            "i",
            "u",
            "s",
            "em",
            "strong",
            "span",
            "font",
            "center",
            "sup",
            "sub",
            "tbody",
            "thead",
            "img",
            "html",
            "head",
            "body",
            "meta",
            "title",
            "section",
            "article",
            "blockquote",
            "small",
            "big",
            "o:p");
    private static final Map<String, Character> ENTITIES = EntityNames.all();

    private final String text;
    private final StringBuilder plain;
    private int[] origins;
    private int firstMark = -1;

    private Markup(String text) {
        this.text = text;
        this.plain = new StringBuilder(text.length());
        this.origins = new int[text.length() + 1];
    }

    /**
     * A text without its marks.
     *
     * @param plain one kind of space; tabs and line ends as they were
     * @param origins for each character of {@code plain}, where it came from; one more for the end
     * @param firstMark where the first mark was; -1 = there was none
     */
    record Stripped(String plain, int[] origins, int firstMark) {}

    static Stripped strip(String text) {
        Markup markup = new Markup(text);
        int at = 0;
        while (at < text.length()) {
            at = markup.step(at);
        }
        int length = markup.plain.length();
        int[] origins = Arrays.copyOf(markup.origins, length + 1);
        origins[length] = text.length();
        return new Stripped(markup.plain.toString(), origins, markup.firstMark);
    }

    private int step(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '<' -> tag(at);
            case '&' -> entity(at);
            case '\\' -> escape(at);
            case '*' -> star(at);
            case '#' -> hash(at);
            case '_' -> underscore(at);
            case '|' -> keep(at, '\t');
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> at + 1;
            case '\n', '\t' -> keep(at, c);
            default -> keep(at, Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
        };
    }

    private int keep(int at, char c) {
        origins[plain.length()] = at;
        plain.append(c);
        return at + 1;
    }

    private int drop(int at, int next) {
        if (firstMark < 0) {
            firstMark = at;
        }
        return next;
    }

    private int tag(int at) {
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        int end = at + 1;
        while (end < limit && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        if (end == limit || text.charAt(end) == '<') {
            return keep(at, '<');
        }
        String name = tagName(at + 1, end);
        if (LINE_TAGS.contains(name)) {
            keep(at, '\n');
        } else if (CELL_TAGS.contains(name)) {
            keep(at, '\t');
        } else if (!OTHER_TAGS.contains(name)) {
            return keep(at, '<');
        }
        return drop(at, end + 1);
    }

    private String tagName(int from, int end) {
        int start = from < end && text.charAt(from) == '/' ? from + 1 : from;
        int stop = start;
        while (stop < end && (Character.isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == ':')) {
            stop++;
        }
        return text.substring(start, stop).toLowerCase(Locale.ROOT);
    }

    private int entity(int at) {
        int limit = Math.min(text.length(), at + LONGEST_ENTITY);
        int end = at + 1;
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        if (end == limit || text.charAt(end) != ';') {
            return keep(at, '&');
        }
        char meant = meant(text.substring(at + 1, end));
        if (meant == 0) {
            return keep(at, '&');
        }
        keep(at, meant == '\u00a0' ? ' ' : meant);
        return drop(at, end + 1);
    }

    /** The character that an entity stands for; 0 = none that is known. */
    private static char meant(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, (char) 0);
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code >= ' ' && code < Character.MIN_SURROGATE ? (char) code : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private int escape(int at) {
        boolean escapes = at + 1 < text.length() && "*_-.#+()[]!>`".indexOf(text.charAt(at + 1)) >= 0;
        if (!escapes) {
            return keep(at, '\\');
        }
        return drop(at, text.charAt(at + 1) == '*' ? at + 2 : at + 1);
    }

    /** A star alone on its line is the letterhead's own; one before a space starts a list; others are Markdown. */
    private int star(int at) {
        boolean startsLine = blankBefore(at);
        boolean alone = at + 1 == text.length() || text.charAt(at + 1) == '\n';
        if (startsLine && alone) {
            return at + 1;
        }
        if (startsLine && text.charAt(at + 1) == ' ') {
            return keep(at, '-');
        }
        return drop(at, at + 1);
    }

    private int hash(int at) {
        boolean heading = blankBefore(at) && at + 1 < text.length() && "# ".indexOf(text.charAt(at + 1)) >= 0;
        return heading ? drop(at, at + 1) : keep(at, '#');
    }

    private int underscore(int at) {
        boolean inside = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return inside ? keep(at, '_') : drop(at, at + 1);
    }

    /** Whether what is kept of the line so far is blank; looks back a few characters only. */
    private boolean blankBefore(int at) {
        int back = plain.length() - 1;
        for (int steps = 0; back >= 0 && steps < 20; steps++, back--) {
            char c = plain.charAt(back);
            if (c == '\n') {
                return true;
            }
            if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return back < 0 || at == 0;
    }
}
