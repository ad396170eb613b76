package vn.phancong.intake;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken, and of which nothing was stored.
 *
 * @param file the name of the file
 * @param line the line on which the row begins, the header being line 1
 * @param column the column at fault; null where it is the whole row
 * @param reason what is wrong, for the log
 * @param explanation the same in Vietnamese, for the clerk
 */
public record Refusal(
        String file, long line, @Nullable String column, RefusalCode code, String reason, String explanation) {

    @Override
    public String toString() {
        String place = column == null ? "" : ", " + column;
        return file + ", line " + line + place + ": " + reason + " [" + code + "]";
    }
}
