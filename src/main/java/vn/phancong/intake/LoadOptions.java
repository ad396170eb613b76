package vn.phancong.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a folder is loaded.
 *
 * @param dryRun whether it is only found out what would change
 * @param legacyText what text for old fonts is converted from; null where it is refused
 * @param refused a folder for the refused rows, in files that can be corrected and loaded; null where there is none
 */
public record LoadOptions(
        boolean dryRun,
        @Nullable LegacyText legacyText,
        @Nullable Path refused) {

    /** For real, Unicode only, refused rows in the report only. */
    public static LoadOptions usual() {
        return new LoadOptions(false, null, null);
    }
}
