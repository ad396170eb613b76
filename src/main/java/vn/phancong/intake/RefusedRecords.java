package vn.phancong.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The records of the refused rows of a load, table by table. */
final class RefusedRecords implements AutoCloseable {

    private final @Nullable Path folder;
    private final Map<DataFile, Source> sources = new TreeMap<>();
    private final List<RefusedRows> records = new ArrayList<>();

    /**
     * Those of a load.
     *
     * @param folder where they are kept; null where nobody wants the refused rows
     */
    RefusedRecords(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The record of one file, which begins anew if {@code length} is 0. */
    RefusedRows of(Source source, long length) {
        sources.put(source.table(), source);
        Path path = path(source.table());
        try {
            if (path != null && length == 0) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows cannot be written", e);
        }
        RefusedRows record = new RefusedRows(path, source, length);
        records.add(record);
        return record;
    }

    /** Makes files of them in the formats that were read. */
    void publish(RefusedFolder target) {
        publish(target::write);
    }

    /** Makes a file of each, called as its table; what is there is written over. */
    void publish(Path target) {
        publish((source, record) -> {
            Files.createDirectories(target);
            Path made = Files.createTempFile(target, "making", null);
            RefusedRows.copy(source, record, made);
            String name = source.table().table() + "." + source.ending();
            Files.move(made, target.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    private void publish(Publication publication) {
        records.forEach(RefusedRows::close);
        sources.forEach((table, source) -> {
            Path record = path(table);
            try {
                if (record != null && Files.exists(record) && Files.size(record) > 0) {
                    publication.publish(source, record);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The refused rows cannot be written", e);
            }
        });
    }

    private interface Publication {

        void publish(Source source, Path record) throws IOException;
    }

    @Override
    public void close() {
        records.forEach(RefusedRows::close);
        records.clear();
    }

    private @Nullable Path path(DataFile table) {
        return folder == null ? null : folder.resolve(table.table() + ".rows");
    }
}
