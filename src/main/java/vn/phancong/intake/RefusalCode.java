package vn.phancong.intake;

/** Why a row, or a file from a line on, was not taken. */
public enum RefusalCode {
    /** The file cannot be read from this line on. */
    UNREADABLE,
    /** A workbook in the format of before 2007, or one with a password. */
    OLD_FORMAT,
    /** The file has far more cells, columns or text than a list of people has. */
    TOO_LARGE,
    /** Several files or sheets hold the same table; nothing of them is taken. */
    DUPLICATE_FILE,
    /** The header lacks a required column; nothing of the file is taken. */
    MISSING_COLUMN,
    /** The header names a column twice, perhaps in two languages; nothing of the file is taken. */
    DUPLICATE_COLUMN,
    /** The row has more or fewer fields than the header. */
    FIELD_COUNT,
    /** A required value is missing. */
    BLANK,
    /** The text is longer than the column takes. */
    TOO_LONG,
    /** The text is not UTF-8. */
    BAD_TEXT,
    /** The column is written for fonts of before Unicode. */
    LEGACY_TEXT,
    /** The cell holds the error of a formula. */
    FORMULA_ERROR,
    /** A spreadsheet rounded what was meant as a row of digits. */
    LOST_DIGITS,
    /** Not a date, or none that can be meant. */
    BAD_DATE,
    /** Not a whole number, or none that can be meant. */
    BAD_NUMBER,
    /** None of the values that the column takes. */
    UNKNOWN_VALUE,
    /** It would end before it began, or on the same day. */
    BAD_PERIOD,
    /** Nothing bears the code that the row refers to. */
    UNKNOWN_CODE,
    /** Another unit bears the code on some of the same days. */
    CODE_TAKEN,
    /** It is elsewhere from the same day on. */
    PLACE_TAKEN,
    /** It would end up above itself. */
    CYCLE,
    /** The same tie, or an absence of the same person, holds on some of the same days. */
    OVERLAP,
    /** What bore the code was erased. */
    ERASED,
    /** The value was corrected, and the row says otherwise. */
    CORRECTED
}
