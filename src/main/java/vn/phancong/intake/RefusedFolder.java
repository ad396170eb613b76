package vn.phancong.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the files of refused rows go; nothing that is there is ever overwritten. */
final class RefusedFolder implements AutoCloseable {

    private final Path path;
    private final List<Path> written = new ArrayList<>();
    private final Set<RowWriter> open = new HashSet<>();

    /**
     * Makes the folder where it is not there.
     *
     * @throws UnusableFolder where that cannot be, or it is the folder that is read
     */
    RefusedFolder(Path path, Path dataFolder) {
        this.path = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.path);
            if (Files.isSameFile(this.path, dataFolder)) {
                throw new UnusableFolder(
                        "The refused rows would come to stand in the data folder " + dataFolder
                                + " itself, as second files of the same tables. Name another folder with --phancong.refused=DIR.");
            }
        } catch (IOException e) {
            throw new UnusableFolder("The folder " + this.path + " for refused rows cannot be made or read.");
        }
    }

    RowWriter create(Source source) throws IOException {
        boolean workbook = source.isWorkbook();
        String name = source.sheetAlone() ? source.sheets().get(0) : nameOf(source.path());
        String ending = workbook ? ".xlsx" : endingOf(source.path());
        OutputStream file = create(name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_"), ending);
        RowWriter writer = workbook
                ? new XlsxRowWriter(file, source.table().table())
                : new CsvRowWriter(file, CsvForm.of(source.path()).separator());
        open.add(writer);
        return writer;
    }

    void finish(RowWriter writer) throws IOException {
        if (open.remove(writer)) {
            writer.close();
        }
    }

    /** Finishes what a load that broke off has left open, so that its rows are there. */
    @Override
    public void close() {
        try {
            for (RowWriter writer : List.copyOf(open)) {
                finish(writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows cannot be written", e);
        }
    }

    /** Takes back what was written, because the load begins again. */
    void startAgain() {
        close();
        try {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows cannot be written", e);
        }
        written.clear();
    }

    private OutputStream create(String name, String ending) throws IOException {
        for (int i = 1; ; i++) {
            Path file = path.resolve(name + (i == 1 ? "" : " (" + i + ")") + ending);
            try {
                OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
                written.add(file);
                return stream;
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    private static String nameOf(Path path) {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - endingOf(path).length());
    }

    private static String endingOf(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }
}
