package vn.phancong.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That what is not in the lists is closed.
 *
 * @param day as of which
 * @param maxShare how much of a table may be closed unconfirmed, from 0 to 1
 * @param confirmed how many closings somebody has agreed to; null = nobody was asked
 */
public record ClosingRule(
        LocalDate day, double maxShare, @Nullable Long confirmed) {}
