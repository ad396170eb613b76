package vn.phancong.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.InvalidArgument;

/** Unpacks folders that come as archives: only tables, all into one folder, and no more than a list of people can be. */
final class Unpacking {

    /** What archivers add for themselves. */
    private static final Set<String> ADDED = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final String ADDED_FOLDER = "__MACOSX/";
    private static final int PIECE = 1 << 16;

    private final Path target;
    private final long most;
    private final int mostFiles;
    private long unpacked;
    private int files;

    Unpacking(Path target, long most, int mostFiles) {
        this.target = target;
        this.most = most;
        this.mostFiles = mostFiles;
    }

    void unpack(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files++;
                if (files > mostFiles) {
                    throw tooMuch(name);
                }
                if (!entry.isDirectory() && !isAdded(entry.getName())) {
                    take(zip, entry, name);
                }
            }
        } catch (ZipException e) {
            throw new InvalidArgument(ErrorCode.UPLOAD_UNREADABLE, "file", UploadName.shortened(name));
        }
    }

    private void take(ZipFile zip, ZipEntry entry, String name) throws IOException {
        String base = UploadName.of(entry.getName());
        UploadName.mustBeTable(base);
        Path file = UploadName.free(target, base);
        long mostOfIt = Math.max(Limits.SMALL_PART_BYTES, Math.max(0, entry.getCompressedSize()) * Limits.PART_GROWTH);
        byte[] piece = new byte[PIECE];
        long ofIt = 0;
        try (InputStream bytes = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                ofIt += read;
                unpacked += read;
                if (ofIt > mostOfIt || unpacked > most) {
                    throw tooMuch(name);
                }
                out.write(piece, 0, read);
            }
        }
    }

    private static boolean isAdded(String name) {
        return name.startsWith(ADDED_FOLDER) || ADDED.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    private static InvalidArgument tooMuch(String name) {
        return new InvalidArgument(ErrorCode.UPLOAD_UNPACKS_TOO_FAR, "file", UploadName.shortened(name));
    }
}
