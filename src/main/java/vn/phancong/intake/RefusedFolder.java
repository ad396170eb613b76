package vn.phancong.intake;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of refused rows go; nothing that is there is ever overwritten. */
final class RefusedFolder {

    private final Path path;

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

    /** Writes the record of the refused rows of a file as a file of the same name and format. */
    void write(Source source, Path rows) throws IOException {
        String name = source.sheetAlone() ? source.sheets().get(0) : nameOf(source.path());
        String ending = source.isWorkbook() ? ".xlsx" : endingOf(source.path());
        RefusedRows.copy(source, rows, create(name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_"), ending));
    }

    private Path create(String name, String ending) throws IOException {
        for (int i = 1; ; i++) {
            Path file = path.resolve(name + (i == 1 ? "" : " (" + i + ")") + ending);
            try {
                return Files.createFile(file);
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
