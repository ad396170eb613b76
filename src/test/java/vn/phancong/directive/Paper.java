package vn.phancong.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Cadence;
import vn.phancong.reading.Certainty;
import vn.phancong.reading.DisseminationDepth;
import vn.phancong.reading.DocumentKind;
import vn.phancong.reading.DocumentNumber;
import vn.phancong.reading.Found;
import vn.phancong.reading.Modality;
import vn.phancong.reading.Purpose;
import vn.phancong.reading.Reading;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.Reading.Citation;
import vn.phancong.reading.Reading.Issuer;
import vn.phancong.reading.Reading.Item;
import vn.phancong.reading.Reading.Proposal;
import vn.phancong.reading.Reading.Quantity;
import vn.phancong.reading.Reading.Recipient;
import vn.phancong.reading.Reading.Relation;
import vn.phancong.reading.Reading.ReportLine;
import vn.phancong.reading.Reading.Signer;
import vn.phancong.reading.RecipientClass;
import vn.phancong.reading.Stretch;
import vn.phancong.reading.TaskKind;

/** A document and its reading, written down by hand: each finding adds its words to the text. */
final class Paper {

    private final StringBuilder text = new StringBuilder();
    private @Nullable Found<DocumentNumber> number;
    private @Nullable Found<DocumentKind> kind;
    private @Nullable Found<Issuer> issuer;
    private @Nullable Found<String> superior;
    private @Nullable Found<LocalDate> issuedOn;
    private @Nullable Found<String> subject;
    private final List<Found<Addressee>> addressees = new ArrayList<>();
    private final List<Citation> cited = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Found<ReportLine>> reportLines = new ArrayList<>();
    private final List<Found<Recipient>> recipients = new ArrayList<>();

    /** A letter with a number, an issuer and a day. */
    static Paper letter(String number, String committee, String issuedOn) {
        return new Paper().numbered(number).from(committee, null).on(issuedOn).about("công tác phòng, chống dịch");
    }

    Paper numbered(@Nullable String spelling) {
        kind = found(DocumentKind.OFFICIAL_LETTER, "Công văn");
        number = spelling == null ? null : found(Objects.requireNonNull(NumberSpelling.parse(spelling)), spelling);
        return this;
    }

    Paper from(@Nullable String committee, @Nullable String above) {
        issuer = committee == null ? null : found(new Issuer("Ban Thường vụ", committee), committee);
        superior = above == null ? null : found(above, above);
        return this;
    }

    Paper on(@Nullable String day) {
        issuedOn = day == null ? null : found(LocalDate.parse(day), day);
        return this;
    }

    Paper about(String words) {
        subject = found(words, words);
        return this;
    }

    Paper withoutKind() {
        kind = null;
        return this;
    }

    Paper to(String name, RecipientClass... classes) {
        addressees.add(found(new Addressee(name, Set.of(classes)), name));
        recipients.add(found(new Recipient(name, Purpose.EXECUTE), name));
        return this;
    }

    Paper naming(@Nullable String spelling, @Nullable String issuerName, @Nullable String day, Relation relation) {
        String words = spelling == null ? "phát biểu" : spelling;
        cited.add(new Citation(
                spelling == null ? null : NumberSpelling.parse(spelling),
                spelling == null ? DocumentKind.SPEECH : DocumentKind.OFFICIAL_LETTER,
                issuerName,
                day == null ? null : LocalDate.parse(day),
                relation,
                List.of(stretch(words))));
        return this;
    }

    Paper asking(TaskKind task, String sentence) {
        return asking(task, sentence, null, null);
    }

    Paper asking(TaskKind task, String sentence, @Nullable Quantity quantity, @Nullable Addressee performers) {
        String ordinal = String.valueOf(items.size() + 1);
        Stretch stretch = stretch(sentence);
        items.add(new Item(
                ordinal,
                null,
                stretch,
                List.of(new Proposal(
                        ordinal,
                        new Found<>(task, stretch, Certainty.STATED),
                        stretch,
                        null,
                        null,
                        null,
                        null,
                        quantity == null ? null : new Found<>(quantity, stretch, Certainty.STATED),
                        performers == null ? null : new Found<>(performers, stretch, Certainty.STATED))),
                List.of()));
        return this;
    }

    Paper reporting(String body, @Nullable String via, @Nullable String email) {
        reportLines.add(found(
                new ReportLine(Set.of(RecipientClass.CELLS), body, via, email, Cadence.REGULAR), "báo cáo " + body));
        return this;
    }

    Reading reading() {
        return new Reading(
                text.toString(),
                number,
                kind,
                issuer,
                superior,
                null,
                issuedOn,
                subject,
                new Found<>(Modality.REQUIRE, new Stretch(0, 0, ""), Certainty.STATED),
                addressees,
                cited,
                items,
                List.of(),
                new Found<>(DisseminationDepth.CELL, new Stretch(0, 0, ""), Certainty.STATED),
                reportLines,
                recipients,
                new Found<>(
                        new Signer("Nguyễn Văn Mẫu", "Bí thư", "Ban Thường vụ"),
                        new Stretch(0, 0, ""),
                        Certainty.STATED),
                List.of());
    }

    private <T> Found<T> found(T value, String words) {
        return new Found<>(value, stretch(words), Certainty.STATED);
    }

    private Stretch stretch(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Stretch(start, start + words.length(), words);
    }
}
