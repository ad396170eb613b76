package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections of a scope are wanted.
 *
 * @param announced null = announced ones and others
 * @param states empty = all
 * @param from the first day; null = from the first
 * @param to the last day; null = to the last
 */
public record InspectionFilter(
        @Nullable Boolean announced,
        Set<InspectionState> states,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
