package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;

/** A list of names, one behind each dash, each over one line or several: addressees, recipients. */
final class NameList {

    private final List<List<Line>> names = new ArrayList<>();
    private boolean open;

    /** Takes in a line; a list on one line is cut before the dashes that follow a comma or a semicolon. */
    void add(Line line) {
        int from = 0;
        String text = line.text();
        for (int at = 1; at + 1 < text.length(); at++) {
            boolean dash = isDash(text.charAt(at)) && text.charAt(at + 1) == ' ' && endsName(before(text, at));
            if (dash) {
                addOne(line.part(from, at));
                from = at;
            }
        }
        addOne(line.from(from));
    }

    private void addOne(Line line) {
        boolean dash = isDash(line.text().charAt(0));
        Line name = dash ? line.from(1) : line;
        if (name.isBlank() || name.isRule()) {
            return;
        }
        if (dash || !open) {
            names.add(new ArrayList<>());
        }
        names.get(names.size() - 1).add(name);
        open = !endsName(name.text().charAt(name.text().length() - 1));
    }

    private static boolean isDash(char c) {
        return "-+•–—".indexOf(c) >= 0;
    }

    private static boolean endsName(char c) {
        return ",;.:".indexOf(c) >= 0;
    }

    private static char before(String text, int at) {
        int back = at - 1;
        while (back > 0 && text.charAt(back) == ' ') {
            back--;
        }
        return text.charAt(back);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether the last name goes on in the next line. */
    boolean isOpen() {
        return open;
    }

    /** Each name with the lines that it stands in. */
    List<List<Line>> names() {
        return names;
    }
}
