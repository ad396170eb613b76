package vn.phancong.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.access.AccountId;

/**
 * How somebody wants files to be loaded.
 *
 * @param what what is loaded, in words: the name of a file or a folder
 * @param dryRun whether it is only found out what would change
 * @param legacyText what text for old fonts is converted from; null where it is refused
 * @param wholeList whether what is not in the lists is closed
 * @param confirmedClosings how many closings somebody has agreed to; null = nobody was asked
 * @param day as of which is closed
 * @param by who wants it; null = whoever started the program
 */
public record IntakeOrder(
        String what,
        boolean dryRun,
        @Nullable LegacyText legacyText,
        boolean wholeList,
        @Nullable Long confirmedClosings,
        LocalDate day,
        @Nullable AccountId by) {}
