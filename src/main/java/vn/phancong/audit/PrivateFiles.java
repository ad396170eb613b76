package vn.phancong.audit;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders for this program's user alone, from their first byte on. */
final class PrivateFiles {

    static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    static void createFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, rights("rwx------"));
        }
    }

    static Path createTemporary(Path folder) throws IOException {
        return Files.createTempFile(folder, "new", ".tmp", rights("rw-------"));
    }

    /** What a file that is being created gets. */
    static FileAttribute<?>[] ofFile() {
        return rights("rw-------");
    }

    private static FileAttribute<?>[] rights(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
