package vn.phancong.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Streams the rows of one table; what is not even a row is refused here. */
final class TableFile {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int SAMPLE_ROWS = 300;
    private static final int SAMPLE_CHARACTERS = 1 << 18;

    private final Source source;
    private final Books books;
    private final @Nullable LegacyText converted;
    private final Tally tally;
    private long line = 1;

    TableFile(Source source, Books books, @Nullable LegacyText converted, Tally tally) {
        this.source = source;
        this.books = books;
        this.converted = converted;
        this.tally = tally;
    }

    /**
     * Hands over every row, also those that are refused already.
     *
     * @param made what is made of a row before, on whatever thread
     */
    <T> void read(Function<Row, T> made, BiConsumer<Row, T> taker) {
        try (RawRows rows = source.open(books)) {
            tally.reading(rows);
            RawRow names = rows.next();
            if (names == null) {
                Header.refuseMissing(1, source.table().required(), source.table(), tally);
                return;
            }
            line = names.line();
            Header header = Header.of(names, source.table(), tally);
            if (header != null) {
                tally.header(names);
                read(rows, header, made, taker);
            }
            rows.remarks().forEach(tally::warn);
        } catch (IOException e) {
            tally.refuse(line, null, Unreadable.because(e).reason());
        }
    }

    private <T> void read(RawRows rows, Header header, Function<Row, T> made, BiConsumer<Row, T> taker)
            throws IOException {
        List<RawRow> sample = new ArrayList<>();
        IOException broken = fill(sample, rows);
        LegacyColumns legacy = new LegacyColumns(converted, header, sample);
        Function<RawRow, Made<T>> make = raw -> {
            Row row = row(raw, header, legacy, rows.strict());
            return new Made<>(row, made.apply(row));
        };
        sample.forEach(raw -> take(make.apply(raw), taker));
        if (broken != null) {
            throw broken;
        }
        try (ReadAhead<Made<T>> ahead = new ReadAhead<>(() -> {
            RawRow raw = rows.next();
            return raw == null ? null : make.apply(raw);
        })) {
            for (Made<T> next = ahead.next(); next != null; next = ahead.next()) {
                take(next, taker);
            }
        }
    }

    /** A row with what was made of it. */
    private record Made<T>(Row row, T made) {}

    private <T> void take(Made<T> made, BiConsumer<Row, T> taker) {
        line = made.row().line();
        tally.read();
        taker.accept(made.row(), made.made());
    }

    /** Takes the first rows; where the file breaks off among them, says how. */
    private static @Nullable IOException fill(List<RawRow> sample, RawRows rows) {
        int characters = 0;
        try {
            while (sample.size() < SAMPLE_ROWS && characters < SAMPLE_CHARACTERS) {
                RawRow row = rows.next();
                if (row == null) {
                    return null;
                }
                sample.add(row);
                characters += row.cells().stream().mapToInt(String::length).sum();
            }
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    private Row row(RawRow raw, Header header, LegacyColumns legacy, boolean strict) {
        Row row = new Row(source, header, raw, legacy.unicode(raw, header));
        int fields = raw.cells().size();
        if (strict && fields != header.width()) {
            row.refuse(null, Reason.of(RefusalCode.FIELD_COUNT, fields, header.width()));
        }
        refuseLegacy(row, raw, header, legacy);
        if (!strict) {
            refuseDays(row, raw, header);
        }
        return row;
    }

    /** Excel takes codes such as "1-2" for days, and what they were cannot be told any more. */
    private static void refuseDays(Row row, RawRow raw, Header header) {
        header.positions().forEach((column, position) -> {
            String text = raw.cell(position);
            boolean code = column.equals("code") || column.endsWith("_code");
            if (code && DAY.matcher(text).matches()) {
                row.refuse(column, Reason.inCase(RefusalCode.LOST_DIGITS, "day", text));
            }
        });
    }

    private void refuseLegacy(Row row, RawRow raw, Header header, LegacyColumns legacy) {
        for (Map.Entry<String, Integer> column : header.positions().entrySet()) {
            LegacyText found = legacy.legacy(column.getKey(), raw.cell(column.getValue()));
            if (found != null && found != converted) {
                row.refuse(
                        column.getKey(),
                        Reason.of(
                                RefusalCode.LEGACY_TEXT,
                                header.heading(column.getValue()),
                                found.fonts(),
                                found.name()));
            }
        }
    }
}
