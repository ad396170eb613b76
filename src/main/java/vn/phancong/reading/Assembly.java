package vn.phancong.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.Reading.Item;
import vn.phancong.reading.Reading.Proposal;
import vn.phancong.reading.Reading.Recipient;
import vn.phancong.reading.Reading.ReportLine;
import vn.phancong.reading.Reading.Signer;

/** Leads a document through the rooms of the reader and puts together what they found. */
final class Assembly {

    private static final int MOST_LINES = 60_000;

    private final Page page;
    private final Layout layout;
    private final Head head;
    private final OutlineReader.Outline outline;
    private final ClauseReader clauses;
    private final AddresseeReader.Addressees greeted;
    private final List<Proposal> all = new ArrayList<>();

    private Assembly(Page page, Layout layout) {
        this.page = page;
        this.layout = layout;
        this.head = HeadReader.read(page, layout);
        this.greeted = AddresseeReader.read(page, layout);
        int body = Math.min(layout.tail(), Math.max(greeted.rest(), head.rest()));
        this.outline =
                OutlineReader.read(page, Paragraph.of(page, layout.lines().subList(body, layout.tail())));
        Found<LocalDate> day = head.issuedOn();
        this.clauses = new ClauseReader(page, day == null ? null : day.value());
    }

    static Readable read(Page page) {
        List<Line> lines = Lines.of(page.plain(), 0, page.plain().length(), MOST_LINES);
        if (lines.size() == MOST_LINES) {
            Line last = lines.get(MOST_LINES - 1);
            page.warn(Reading.WarningCode.TOO_MANY, "text", page.manuscript().stretch(last.start(), last.end()));
        }
        return new Assembly(page, Layout.of(lines, page.lexicon())).read();
    }

    private Readable read() {
        Tail tail = Tail.of(layout);
        Found<Signer> signer = SignerReader.read(page, tail);
        if (!isDocument(signer)) {
            return new Readable.Unreadable(Readable.UnreadableReason.NOT_A_DOCUMENT);
        }
        List<Item> items = outline.items().stream().map(this::item).toList();
        List<Proposal> closing = closing();
        List<Found<Recipient>> recipients = RecipientReader.read(page, tail, greeted.found());
        List<Found<Addressee>> addressees = greeted.found();
        if (addressees.isEmpty()) {
            addressees = RecipientReader.toExecute(page, recipients);
            recipients = RecipientReader.read(page, tail, addressees);
        }
        Reading reading = reading(items, closing, addressees, recipients, signer);
        return new Readable.Read(Warnings.added(page, reading));
    }

    private Reading reading(
            List<Item> items,
            List<Proposal> closing,
            List<Found<Addressee>> addressees,
            List<Found<Recipient>> recipients,
            @Nullable Found<Signer> signer) {
        ClosingReader closings = new ClosingReader(page);
        Set<RecipientClass> classes = EnumSet.noneOf(RecipientClass.class);
        addressees.forEach(addressee -> classes.addAll(addressee.value().classes()));
        List<Found<ReportLine>> reportLines = closings.reportLines(stretches(), classes);
        Found<DocumentNumber> number = head.number();
        int end = layout.tail() < layout.lines().size()
                ? layout.lines().get(layout.tail()).start()
                : page.plain().length();
        return new Reading(
                page.manuscript().kept(),
                number,
                KindReader.read(page, head, stretches()),
                IssuerReader.read(page, head, signer),
                head.superior(),
                head.place(),
                head.issuedOn(),
                head.subject(),
                modality(),
                addressees,
                CitationReader.read(page, 0, end, number == null ? null : number.value()),
                items,
                closing,
                closings.depth(all),
                reportLines,
                recipients,
                signer,
                List.of());
    }

    /** Two marks of a document make one, or an item and one mark. */
    private boolean isDocument(@Nullable Found<Signer> signer) {
        int marks = mark(head.number()) + mark(head.body()) + mark(head.kind()) + mark(signer);
        marks += greeted.found().isEmpty() ? 0 : 1;
        return marks >= (outline.items().isEmpty() ? 2 : 1)
                && !(marks == 1 && outline.items().size() < 2);
    }

    private static int mark(@Nullable Found<?> found) {
        return found == null ? 0 : 1;
    }

    private Item item(OutlineReader.Node node) {
        Paragraph paragraph = node.paragraph;
        List<Proposal> proposals = clauses.read(node.ordinal, paragraph.start(), paragraph.end());
        all.addAll(proposals);
        List<Item> below = node.below.stream().map(this::item).toList();
        Stretch stretch = page.manuscript().stretch(paragraph.start(), paragraph.end());
        return new Item(node.ordinal, node.heading, stretch, proposals, below);
    }

    private List<Proposal> closing() {
        List<Proposal> closing = new ArrayList<>();
        for (Paragraph paragraph : outline.closing()) {
            closing.addAll(clauses.read("end", paragraph.start(), paragraph.end()));
        }
        all.addAll(closing);
        return closing;
    }

    /** The paragraphs of items and closing, from the first to the last. */
    private List<int[]> stretches() {
        List<int[]> stretches = new ArrayList<>();
        outline.items().forEach(node -> addStretches(node, stretches));
        outline.closing().forEach(paragraph -> stretches.add(new int[] {paragraph.start(), paragraph.end()}));
        return stretches;
    }

    private static void addStretches(OutlineReader.Node node, List<int[]> stretches) {
        stretches.add(new int[] {node.paragraph.start(), node.paragraph.end()});
        node.below.forEach(below -> addStretches(below, stretches));
    }

    /** The word that asks in the last paragraphs before the items, or else in the closing. */
    private @Nullable Found<Modality> modality() {
        List<Paragraph> paragraphs = new ArrayList<>(outline.preamble());
        java.util.Collections.reverse(paragraphs);
        paragraphs.addAll(outline.closing());
        for (Paragraph paragraph : paragraphs) {
            Words words = page.words();
            int most = words.at(paragraph.end());
            for (int from = words.at(paragraph.start()); from < most; ) {
                int to = words.after(from, most, Words.CLAUSE);
                Found<Modality> modality = clauses.modality(from, to);
                if (modality != null) {
                    return modality;
                }
                from = to;
            }
        }
        return null;
    }
}
