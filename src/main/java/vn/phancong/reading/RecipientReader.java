package vn.phancong.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.Reading.Recipient;

/** Reads the list at the end (nơi nhận): who gets the document, and what for. */
final class RecipientReader {

    private static final int MOST = 120;

    private final Page page;
    private final Set<RecipientClass> addressed = EnumSet.noneOf(RecipientClass.class);
    private final List<Entry> entries = new ArrayList<>();

    private RecipientReader(Page page, List<Found<Addressee>> addressees) {
        this.page = page;
        addressees.forEach(addressee -> addressed.addAll(addressee.value().classes()));
    }

    private static final class Entry {

        private final int start;
        private final int end;

        @Nullable Purpose purpose;

        Entry(int start, int end, @Nullable Purpose purpose) {
            this.start = start;
            this.end = end;
            this.purpose = purpose;
        }
    }

    static List<Found<Recipient>> read(Page page, Tail tail, List<Found<Addressee>> addressees) {
        RecipientReader reader = new RecipientReader(page, addressees);
        NameList names = new NameList();
        List<Line> purposes = new ArrayList<>();
        for (Line line : tail.recipients()) {
            boolean aside = line.text().startsWith("(") && Purposes.of(line.folded()) != null;
            (aside ? purposes : new ArrayList<Line>()).add(line);
            if (!aside) {
                names.add(line);
            }
        }
        names.names().forEach(reader::add);
        purposes.forEach(reader::addGroupPurpose);
        return reader.recipients();
    }

    private void add(List<Line> lines) {
        int start = lines.get(0).start();
        int end = Trim.end(page.plain(), start, lines.get(lines.size() - 1).end());
        String folded = page.folded().substring(start, end);
        int bracket = folded.lastIndexOf("(");
        Purpose purpose = bracket < 0 ? Purposes.byName(folded) : Purposes.of(folded.substring(bracket));
        int nameEnd = bracket > 0 && purpose != null ? Trim.end(page.plain(), start, start + bracket) : end;
        Purpose byName = Purposes.byName(folded);
        if (nameEnd > start) {
            entries.add(new Entry(start, nameEnd, byName != null ? byName : purpose));
        }
    }

    /** A purpose in a column of its own belongs to the bodies above the issuer that stand around it. */
    private void addGroupPurpose(Line line) {
        Purpose purpose = Purposes.of(line.folded());
        int beside = 0;
        while (beside + 1 < entries.size() && entries.get(beside + 1).start < line.start()) {
            beside++;
        }
        if (purpose == null || entries.isEmpty()) {
            return;
        }
        entries.get(beside).purpose = purpose;
        for (int i = beside - 1; i >= 0 && isHigher(entries.get(i)); i--) {
            entries.get(i).purpose = purpose;
        }
        for (int i = beside + 1; i < entries.size() && isHigher(entries.get(i)); i++) {
            entries.get(i).purpose = purpose;
        }
    }

    private boolean isHigher(Entry entry) {
        return entry.purpose == null && page.says(page.lexicon().higher, entry.start, entry.end);
    }

    private List<Found<Recipient>> recipients() {
        if (entries.size() > MOST) {
            Entry first = entries.get(MOST);
            page.warn(
                    Reading.WarningCode.TOO_MANY,
                    "recipients",
                    page.manuscript().stretch(first.start, first.end));
        }
        return entries.stream().limit(MOST).map(this::recipient).toList();
    }

    private Found<Recipient> recipient(Entry entry) {
        Purpose purpose = entry.purpose;
        if (purpose == null) {
            boolean isAddressed = page.classes(entry.start, entry.end).stream().anyMatch(addressed::contains);
            purpose = isAddressed ? Purpose.EXECUTE : Purpose.INFORM;
        }
        Recipient recipient = new Recipient(page.manuscript().words(entry.start, entry.end), purpose);
        return page.stated(recipient, entry.start, entry.end);
    }

    /** The body classes among those who get the document without being told why: the ones that are to carry it out. */
    static List<Found<Addressee>> toExecute(Page page, List<Found<Recipient>> recipients) {
        List<Found<Addressee>> found = new ArrayList<>();
        for (Found<Recipient> recipient : recipients) {
            Set<RecipientClass> classes =
                    page.lexicon().bodiesIn(recipient.value().name());
            if (recipient.value().purpose() == Purpose.INFORM && !classes.isEmpty()) {
                Addressee addressee = new Addressee(recipient.value().name(), classes);
                found.add(new Found<>(addressee, recipient.stretch(), Certainty.INFERRED));
            }
        }
        return found;
    }
}
