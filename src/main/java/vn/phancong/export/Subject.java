package vn.phancong.export;

import java.time.LocalDate;
import vn.phancong.coverage.Unit;

/**
 * Whose table it is.
 *
 * @param code of the organisation or area
 * @param name of the organisation or area
 * @param day as of which the table is
 */
public record Subject(Unit unit, String code, String name, LocalDate day) {}
