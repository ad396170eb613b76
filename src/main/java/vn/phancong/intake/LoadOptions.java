package vn.phancong.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a folder is loaded.
 *
 * @param dryRun whether it is only found out what would change
 * @param legacyText what text for old fonts is converted from; null where it is refused
 * @param refused a folder for the refused rows, in files that can be corrected and loaded; null where there is none
 * @param closing how what is not in the lists is closed; null where the lists are not whole
 */
public record LoadOptions(
        boolean dryRun,
        @Nullable LegacyText legacyText,
        @Nullable Path refused,
        @Nullable ClosingRule closing) {

    /** Of lists that need not be whole. */
    public LoadOptions(boolean dryRun, @Nullable LegacyText legacyText, @Nullable Path refused) {
        this(dryRun, legacyText, refused, null);
    }

    /** For real, Unicode only, refused rows in the report only. */
    public static LoadOptions usual() {
        return new LoadOptions(false, null, null);
    }
}
