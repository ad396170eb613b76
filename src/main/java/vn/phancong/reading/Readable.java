package vn.phancong.reading;

/** What became of a text that was to be read. */
public sealed interface Readable {

    /** It is such a document. */
    record Read(Reading reading) implements Readable {}

    /** It is not, or cannot be read. */
    record Unreadable(UnreadableReason reason) implements Readable {}

    /** Why a text cannot be read. The messages stand in {@code refusals*.properties}. */
    enum UnreadableReason {
        /** There is no text. */
        EMPTY_TEXT,
        /** It is longer than is read: 5,000,000 characters, or a file of 10 MB. */
        TEXT_TOO_LONG,
        /**
         * It is no party document: of number, letterhead, kind's title, addressees and signer it has less than two; or
         * less than one beside at least two items.
         */
        NOT_A_DOCUMENT,
        /** The file is neither text nor .docx. */
        UNKNOWN_FILE_TYPE,
        /** The .docx file is damaged, encrypted or blown up. */
        DAMAGED_FILE,
        /** The text's encoding is none of UTF-8, UTF-16 and windows-1258. */
        UNKNOWN_ENCODING
    }
}
