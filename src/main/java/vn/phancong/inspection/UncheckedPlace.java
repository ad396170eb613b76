package vn.phancong.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.territory.Area;

/**
 * A place that has not been checked for long.
 *
 * @param lastOn when it was last checked; null = never
 */
public record UncheckedPlace(Area area, @Nullable LocalDate lastOn) {}
