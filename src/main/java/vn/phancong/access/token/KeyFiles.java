package vn.phancong.access.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.phancong.access.AccessStartFailure;
import vn.phancong.access.PrivateFiles;

/** The folder of the signing keys: a file each, which only this program's user may read. */
final class KeyFiles {

    private static final String ENDING = ".jwk";

    private final Path folder;

    KeyFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    List<RSAKey> read() {
        try {
            PrivateFiles.createFolder(folder);
            mustBePrivate(folder, "700");
            List<RSAKey> keys = new ArrayList<>();
            for (Path file : files()) {
                mustBePrivate(file, "600");
                keys.add(RSAKey.parse(Files.readString(file)));
            }
            return keys;
        } catch (IOException | ParseException e) {
            throw unusable(e);
        }
    }

    /** Whole or not at all, and private from its first byte on. */
    void write(RSAKey key) {
        try {
            Path unfinished = PrivateFiles.createTemporary(folder);
            Files.writeString(unfinished, key.toJSONString(), UTF_8);
            Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    void remove(RSAKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Path file(RSAKey key) {
        return folder.resolve(key.getKeyID() + ENDING);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static void mustBePrivate(Path path, String rights) throws IOException {
        if (!PrivateFiles.isPrivate(path)) {
            throw new AccessStartFailure(
                    "Others may read or write the signing keys: " + path + ".",
                    "Run \"chmod " + rights + " " + path
                            + "\". If somebody may have read a key, delete its file: a new one is"
                            + " made, and everybody signs in again.",
                    null);
        }
    }

    private AccessStartFailure unusable(Exception e) {
        return new AccessStartFailure(
                "The signing keys in " + folder + " cannot be used: "
                        + e.getClass().getSimpleName() + ".",
                "Give this user the right to read and write there, or choose another folder with phancong.access.keys. A"
                        + " damaged key's file may be deleted: everybody signs in again.",
                e instanceof ParseException ? null : e);
    }
}
