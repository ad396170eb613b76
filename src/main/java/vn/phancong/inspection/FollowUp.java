package vn.phancong.inspection;

import java.time.LocalDate;

/**
 * One step of what became of a finding.
 *
 * @param number counted from 1
 * @param state how it stands since
 * @param on the day of the step
 * @param text what was done
 */
public record FollowUp(int number, FollowUpState state, LocalDate on, String text) {}
