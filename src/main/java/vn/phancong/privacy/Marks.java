package vn.phancong.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the data of a person or a household.
 *
 * @param correctedOn when it was last corrected; null = never
 * @param erasedOn when it was erased; null = it was not
 */
public record Marks(
        @Nullable LocalDate correctedOn, @Nullable LocalDate erasedOn) {}
