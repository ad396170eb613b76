package vn.phancong.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a document says.
 *
 * @param body the issuing body's name in the letterhead
 * @param organ the organ that the title names, such as "Ban Thường vụ"
 * @param rest the line after the subject
 */
record Head(
        @Nullable Found<DocumentNumber> number,
        @Nullable Found<DocumentKind> kind,
        @Nullable Found<String> body,
        @Nullable Found<String> superior,
        @Nullable Found<String> organ,
        @Nullable Found<String> place,
        @Nullable Found<LocalDate> issuedOn,
        @Nullable Found<String> subject,
        int rest) {}
