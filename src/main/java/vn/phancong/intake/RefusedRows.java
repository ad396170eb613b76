package vn.phancong.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The refused rows of one file as a file of the same format, with the code and the explanation before each: a clerk corrects
 * them there and sends that file alone.
 */
final class RefusedRows {

    private final @Nullable RefusedFolder folder;
    private final Source source;
    private final Set<Integer> ofLastTime = new HashSet<>();
    private @Nullable RawRow names;
    private @Nullable RowWriter writer;

    /**
     * Prepares a file, which begins with the first refused row.
     *
     * @param folder where it goes; null where it is not wanted
     */
    RefusedRows(@Nullable RefusedFolder folder, Source source) {
        this.folder = folder;
        this.source = source;
    }

    void header(RawRow row) {
        names = row;
        for (int i = 0; i < row.cells().size(); i++) {
            if (Vocabulary.isOfRefusedRows(row.cell(i))) {
                ofLastTime.add(i);
            }
        }
    }

    void add(RawRow row, Refusal refusal) {
        if (folder == null || names == null) {
            return;
        }
        try {
            if (writer == null) {
                writer = folder.create(source);
                write(writer, names, Vocabulary.CODE, Vocabulary.EXPLANATION);
            }
            write(writer, row, refusal.code().name(), explanation(refusal, names));
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows cannot be written", e);
        }
    }

    void close() {
        try {
            if (folder != null && writer != null) {
                folder.finish(writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows cannot be written", e);
        }
    }

    private void write(RowWriter to, RawRow row, String code, String explanation) throws IOException {
        List<String> cells = new ArrayList<>(List.of(code, explanation));
        for (int i = 0; i < row.cells().size(); i++) {
            if (!ofLastTime.contains(i)) {
                cells.add(row.cell(i));
            }
        }
        to.write(cells);
    }

    /** Names the column as the clerk's file does. */
    private String explanation(Refusal refusal, RawRow header) {
        return header.cells().stream()
                .filter(heading ->
                        refusal.column() != null && refusal.column().equals(Vocabulary.column(source.table(), heading)))
                .findFirst()
                .map(heading -> "Cột “" + heading.strip() + "”: " + refusal.explanation())
                .orElse(refusal.explanation());
    }
}
