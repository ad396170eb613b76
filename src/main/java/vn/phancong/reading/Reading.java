package vn.phancong.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, as far as its text does: a proposal for somebody to correct and confirm. What is not in the text
 * is null, with a warning.
 *
 * @param text the text as it is kept: NFC, line ends {@code \n}, without a byte order mark; all offsets are in it
 * @param number null for a document without one
 * @param issuer the body that decided, such as the standing committee of Thành ủy Hà Nội
 * @param superior the body above it in the letterhead, such as "Đảng bộ tỉnh Nam Định"
 * @param place where it was issued
 * @param modality how strongly the whole document asks; an item's own words go before it
 * @param addressees classes of recipients after "Kính gửi"; where there is no such line, recipients who are to carry it
 *     out, as inferred
 * @param cited other documents, each once, in the order of their first mention
 * @param disseminateTo how far down the document is to be brought
 * @param reportLines who reports to whom, through which office
 * @param recipients the list at the end (nơi nhận)
 */
public record Reading(
        String text,
        @Nullable Found<DocumentNumber> number,
        @Nullable Found<DocumentKind> kind,
        @Nullable Found<Issuer> issuer,
        @Nullable Found<String> superior,
        @Nullable Found<String> place,
        @Nullable Found<LocalDate> issuedOn,
        @Nullable Found<String> subject,
        @Nullable Found<Modality> modality,
        List<Found<Addressee>> addressees,
        List<Citation> cited,
        List<Item> items,
        List<Proposal> closing,
        @Nullable Found<DisseminationDepth> disseminateTo,
        List<Found<ReportLine>> reportLines,
        List<Found<Recipient>> recipients,
        @Nullable Found<Signer> signer,
        List<Warning> warnings) {

    /**
     * Who decided a document.
     *
     * @param organ the part of the committee that decided, such as "Ban Thường vụ"; null = the committee itself
     * @param committee the committee, such as "Thành ủy Hà Nội", with the place where the text tells it
     */
    public record Issuer(@Nullable String organ, String committee) {}

    /**
     * One class of recipients, as the text names it.
     *
     * @param name the text's own words
     * @param classes what they stand for; empty = not understood, which a warning says
     */
    public record Addressee(String name, Set<RecipientClass> classes) {}

    /**
     * Another document that the text cites; several spellings of one number are one document.
     *
     * @param number null for a speech and for a document cited without number
     * @param issuer the issuer's name as the text gives it, such as "Ban Thường vụ Tỉnh ủy", for a speech the speaker's
     *     office; null = not given
     * @param issuedOn null = not given
     * @param mentions every place where it is cited, at least one
     */
    public record Citation(
            @Nullable DocumentNumber number,
            DocumentKind kind,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            Relation relation,
            List<Stretch> mentions) {}

    /** What a cited document is to the one that cites it. */
    public enum Relation {
        /** It carries it out (thực hiện, triển khai Công văn số…). */
        IMPLEMENTS,
        /** It rests on it (căn cứ, theo, quán triệt). */
        BASED_ON
    }

    /**
     * A numbered item, an item below one, or a paragraph of one.
     *
     * @param ordinal the path of labels, such as {@code 2}, {@code 2.a} or, for the second paragraph of item 6, {@code 6#2}
     * @param heading the group heading under which it stands, such as "II. Nhiệm vụ"; null = none
     * @param stretch the whole item, without its label and without the items below it
     * @param proposals what it asks for
     * @param items the items and further paragraphs below it, in order
     */
    public record Item(
            String ordinal, @Nullable String heading, Stretch stretch, List<Proposal> proposals, List<Item> items) {}

    /**
     * One thing that the text asks for: a task, if confirmed.
     *
     * @param ordinal the item it stands in; {@code end} for a closing paragraph
     * @param kind what is asked for, and the words that say so
     * @param sentence the sentence or clause around those words
     * @param modality the item's own modality; null = the document's
     * @param due only where the text gives a day
     * @param quantity a number of households, such as "5 đến 7 hộ"
     * @param performers who is to do it, where the item names somebody
     */
    public record Proposal(
            String ordinal,
            Found<TaskKind> kind,
            Stretch sentence,
            @Nullable Found<Modality> modality,
            @Nullable Found<Cadence> cadence,
            @Nullable Found<Urgency> urgency,
            @Nullable Found<LocalDate> due,
            @Nullable Found<Quantity> quantity,
            @Nullable Found<Addressee> performers) {}

    /**
     * A number in the text.
     *
     * @param least the smallest number meant; 1 for "không quá 10 hộ"
     * @param most the largest number meant; the same, where it is one number
     * @param unit what is counted, in the text's own word, such as "hộ"
     */
    public record Quantity(int least, int most, String unit) {}

    /**
     * Who reports to whom.
     *
     * @param reporters the classes that report; empty = the text names none
     * @param to the body that gets the reports
     * @param via the office through which they go, such as "Ban Tổ chức Thành ủy"; null = none named
     * @param email where to send them; null = none named
     * @param cadence how often; null = not said
     */
    public record ReportLine(
            Set<RecipientClass> reporters,
            String to,
            @Nullable String via,
            @Nullable String email,
            @Nullable Cadence cadence) {}

    /**
     * One who gets the document.
     *
     * @param name the text's own words
     */
    public record Recipient(String name, Purpose purpose) {}

    /**
     * Who signed.
     *
     * @param office such as "Phó Bí thư Thường trực"; null = not given
     * @param onBehalfOf in whose name, such as "Ban Thường vụ" (T/M); null = in one's own
     */
    public record Signer(
            String name, @Nullable String office, @Nullable String onBehalfOf) {}

    /**
     * Something for the reader's user to look at.
     *
     * @param field which part of the reading it is about, such as {@code number} or {@code items.2}
     * @param stretch null = about something that is not there
     */
    public record Warning(
            WarningCode code, String field, @Nullable Stretch stretch) {}

    /** What may be wrong with a reading. The messages stand in {@code refusals*.properties}. */
    public enum WarningCode {
        /** The text does not say it. */
        MISSING,
        /** It was concluded from other parts of the text. */
        INFERRED,
        /** The text says it in two ways that do not agree. */
        CONTRADICTORY,
        /** The words were not understood. */
        NOT_UNDERSTOOD,
        /** Marks left over from a conversion were passed over. */
        MARKUP,
        /** There was more of it than is read. */
        TOO_MANY
    }
}
