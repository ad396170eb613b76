package vn.phancong.access;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files and folders for this program's user alone, from their first byte on; where the file system knows no such rights, all are. */
public final class PrivateFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PrivateFiles() {}

    /** Makes a folder where there is none. */
    public static void createFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, rights("rwx------"));
        }
    }

    /** Makes an empty file to be moved to its place once it is whole. */
    public static Path createTemporary(Path folder) throws IOException {
        return Files.createTempFile(folder, "new", ".tmp", ofFile());
    }

    /** What a file that is being created gets. */
    public static FileAttribute<?>[] ofFile() {
        return rights("rw-------");
    }

    /** Whether nobody else may read or write a file or folder. */
    public static boolean isPrivate(Path path) throws IOException {
        return !POSIX || OWNERS.containsAll(Files.getPosixFilePermissions(path));
    }

    private static FileAttribute<?>[] rights(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
