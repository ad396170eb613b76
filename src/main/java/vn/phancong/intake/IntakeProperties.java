package vn.phancong.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is loaded at start-up.
 *
 * @param load a data folder, see {@code src/docs/data-folder.md}
 * @param demo whether an empty embedded store gets the demo data
 * @param dryRun whether it is only found out what that folder would change
 * @param refused a folder for the refused rows, in files that can be corrected and loaded
 * @param legacyText what text for old fonts is converted from; otherwise it is refused
 * @param wholeList whether what is not in the folder's lists is closed
 * @param confirmClosing how many closings are agreed to
 */
@ConfigurationProperties("phancong")
record IntakeProperties(
        @Nullable Path load,
        @DefaultValue("true") boolean demo,
        @DefaultValue("false") boolean dryRun,
        @Nullable Path refused,
        @Nullable LegacyText legacyText,
        @DefaultValue("false") boolean wholeList,
        @Nullable Long confirmClosing) {}
