package vn.phancong.reading;

import org.springframework.stereotype.Component;
import vn.phancong.reading.Readable.Unreadable;
import vn.phancong.reading.Readable.UnreadableReason;

/** Reads party documents. Time and memory grow with the length of the text, whatever it holds. */
@Component
public final class DocumentReader {

    static final int LONGEST_TEXT = 5_000_000;
    static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final Lexicon lexicon = new Lexicon();

    DocumentReader() {}

    /** Reads a text as somebody pasted it. */
    public Readable read(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new Unreadable(UnreadableReason.TEXT_TOO_LONG);
        }
        Manuscript manuscript = Manuscript.of(text);
        if (manuscript.plain().isBlank()) {
            return new Unreadable(UnreadableReason.EMPTY_TEXT);
        }
        return Assembly.read(new Page(manuscript, lexicon));
    }

    /** Reads a file: plain text, or .docx. */
    public Readable readFile(byte[] content) {
        if (content.length > LARGEST_FILE) {
            return new Unreadable(UnreadableReason.TEXT_TOO_LONG);
        }
        FileText text = FileText.of(content);
        if (text instanceof FileText.Refused refused) {
            return new Unreadable(refused.reason());
        }
        return read(((FileText.Decoded) text).text());
    }
}
