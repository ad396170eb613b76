package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Signer;

/** Reads who signed: the capacity, the office, and the name below them, whatever a scan left between. */
final class SignerReader {

    private final Page page;
    private @Nullable String onBehalfOf;
    private @Nullable String office;
    private int start = -1;
    private int officeRow = -1;

    private SignerReader(Page page) {
        this.page = page;
    }

    static @Nullable Found<Signer> read(Page page, Tail tail) {
        return new SignerReader(page).read(tail.signature());
    }

    private @Nullable Found<Signer> read(List<Line> lines) {
        for (int i = 0; i < lines.size() && i < 100; i++) {
            capacityOrOffice(lines.get(i), i);
        }
        if (start < 0) {
            return null;
        }
        Line name = null;
        for (Line line : lines.subList(officeRow + 1, lines.size())) {
            Line here = bare(line);
            name = isName(here) ? here : name;
        }
        if (name == null) {
            return null;
        }
        Signer signer = new Signer(written(name), office, onBehalfOf);
        return page.stated(signer, Math.min(start, name.start()), Math.max(name.end(), start));
    }

    private void capacityOrOffice(Line line, int row) {
        Line body = Capacity.at(line);
        if (body != null) {
            onBehalfOf = onBehalfOf == null && !Capacity.isForHead(line) ? written(body) : onBehalfOf;
            start = start < 0 ? line.start() : start;
            officeRow = row;
            return;
        }
        Words words = page.lexicon().words(line.text());
        boolean named = line.isCapitals()
                && page.lexicon().offices.heardAt(words, 0, words.size()) != null
                && words.size() <= 10;
        if (named) {
            office = office == null ? written(line) : office;
            start = start < 0 ? line.start() : start;
            officeRow = row;
        }
    }

    private String written(Line line) {
        return page.lexicon().displayNames.written(page.manuscript().words(line.start(), line.end()));
    }

    /** A line without stars, "(Đã ký)" and titles before the name. */
    private static Line bare(Line line) {
        int at = 0;
        while (at < line.text().length() && !Character.isLetter(line.text().charAt(at))) {
            at++;
        }
        Line bare = line.from(at);
        String folded = bare.folded();
        for (String before : List.of("đã ký)", "đã ký", "đ/c ", "đồng chí ")) {
            if (folded.startsWith(before)) {
                return bare(bare.from(before.length()));
            }
        }
        return bare;
    }

    /** Two to six words that begin with a capital and hold nothing but letters. */
    private static boolean isName(Line line) {
        if (line.text().length() > 50) {
            return false;
        }
        List<String> words = new ArrayList<>(List.of(line.text().split(" +", 8)));
        boolean capitals = words.stream().allMatch(SignerReader::isNamePart);
        return words.size() >= 2 && words.size() <= 6 && capitals;
    }

    private static boolean isNamePart(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(Character::isLetter)
                && (word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
                        || word.equals(word.toUpperCase(Locale.ROOT)));
    }
}
