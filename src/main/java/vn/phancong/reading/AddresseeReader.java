package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.phancong.reading.Reading.Addressee;

/** Reads the classes of recipients after "Kính gửi". */
final class AddresseeReader {

    static final int MOST = 60;

    private AddresseeReader() {}

    /**
     * The addressees.
     *
     * @param rest the first line after them
     */
    record Addressees(List<Found<Addressee>> found, int rest) {}

    static Addressees read(Page page, Layout layout) {
        if (layout.greeting() < 0) {
            return new Addressees(List.of(), layout.body());
        }
        NameList names = new NameList();
        int row = layout.greeting();
        Line greeting = layout.lines().get(row);
        Line first = greeting.from(afterGreeting(greeting.folded()));
        if (!first.isBlank()) {
            names.add(first);
        }
        row++;
        while (row < layout.tail() && goesOn(names, layout.lines(), row)) {
            Line line = layout.lines().get(row);
            if (!line.isBlank()) {
                names.add(line);
            }
            row++;
        }
        return new Addressees(addressees(page, names), row);
    }

    private static int afterGreeting(String folded) {
        int at = folded.indexOf("kính gửi") + "kính gửi".length();
        while (at < folded.length() && (folded.charAt(at) == ':' || folded.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** After a blank line, only a dash goes on with the list. */
    private static boolean goesOn(NameList names, List<Line> lines, int row) {
        Line line = lines.get(row);
        boolean dash = line.text().startsWith("-")
                || line.text().startsWith("+")
                || line.text().startsWith("•");
        boolean tooLong = line.text().length() > 300;
        if (tooLong || names.names().size() > MOST) {
            return false;
        }
        if (line.isBlank()) {
            return names.isEmpty() || nextHasDash(lines, row);
        }
        boolean afterBlank = lines.get(row - 1).isBlank();
        return names.isEmpty() || dash || names.isOpen() && !afterBlank;
    }

    private static boolean nextHasDash(List<Line> lines, int row) {
        for (int next = row + 1; next < lines.size() && next < row + 4; next++) {
            if (!lines.get(next).isBlank()) {
                return lines.get(next).text().startsWith("-");
            }
        }
        return false;
    }

    private static List<Found<Addressee>> addressees(Page page, NameList names) {
        List<Found<Addressee>> found = new ArrayList<>();
        for (List<Line> lines : names.names()) {
            Found<Addressee> addressee = addressee(page, lines);
            if (addressee.value().classes().isEmpty()) {
                page.warn(Reading.WarningCode.NOT_UNDERSTOOD, "addressees." + found.size(), addressee.stretch());
            }
            found.add(addressee);
        }
        return found;
    }

    private static Found<Addressee> addressee(Page page, List<Line> lines) {
        int start = lines.get(0).start();
        int end = Trim.end(page.plain(), start, lines.get(lines.size() - 1).end());
        Set<RecipientClass> classes = page.classes(start, end);
        if (classes.isEmpty() && page.says(page.lexicon().askingBodies, start, end)) {
            classes = Set.of(RecipientClass.HIGHER_BODIES);
        }
        return page.stated(new Addressee(page.manuscript().words(start, end), classes), start, end);
    }
}
