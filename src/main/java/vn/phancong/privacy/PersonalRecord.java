package vn.phancong.privacy;

import java.time.LocalDate;
import java.util.Map;

/**
 * All that is kept of one person or household (hồ sơ dữ liệu cá nhân).
 *
 * @param madeOn when it was put together
 * @param content its parts by name, of plain values, lists and maps only
 */
public record PersonalRecord(LocalDate madeOn, Map<String, Object> content) {}
