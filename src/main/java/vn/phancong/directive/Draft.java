package vn.phancong.directive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that was given to be read; a fact only once somebody has confirmed it.
 *
 * @param fileName null = it was pasted
 */
public record Draft(DraftId id, DraftState state, @Nullable String fileName, Instant createdAt) {}
