package vn.phancong.support;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.phancong.PhanCong;

/**
 * What processes that tests start are made of: the program's classes in a jar, and an archive of all classes that a start loads,
 * from which the JVM maps them instead of loading them again. It is made once for all that test in this folder, and anew when a
 * class has changed.
 */
public final class StartedClasses {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path HERE = Path.of("target", "started");

    private StartedClasses() {}

    /** Arguments of {@code java}: the class path with the tests at its end, and the archive. */
    public static List<String> arguments() {
        Path place = Holder.PLACE;
        return List.of(
                "-XX:SharedArchiveFile=" + archive(place),
                "-cp",
                classPath(place) + File.pathSeparator + Path.of("target", "test-classes"));
    }

    private static final class Holder {

        static final Path PLACE = made();
    }

    private static Path made() {
        Path place = HERE.resolve(Integer.toHexString(version()));
        try {
            Files.createDirectories(HERE);
            try (FileChannel lock = FileChannel.open(HERE.resolve("lock"), CREATE, WRITE)) {
                lock.lock();
                if (!Files.exists(archive(place))) {
                    removeEarlier();
                    make(place);
                }
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Each takes 200 MB; the lock stays, because it is held. */
    private static void removeEarlier() throws IOException {
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(HERE, Files::isDirectory)) {
            for (Path place : earlier) {
                FileSystemUtils.deleteRecursively(place);
            }
        }
    }

    private static void make(Path place) throws IOException, InterruptedException {
        Files.createDirectories(place);
        int made = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-cf", jar(place).toString(), "-C", CLASSES.toString(), ".");
        if (made != 0) {
            throw new IOException("No jar of " + CLASSES);
        }
        Path unfinished = place.resolve("unfinished");
        start(place, unfinished).waitFor();
        FileSystemUtils.deleteRecursively(place.resolve("store"));
        // A JVM that makes none also goes without one.
        if (Files.exists(unfinished)) {
            Files.move(unfinished, archive(place), ATOMIC_MOVE);
        }
    }

    /** A start of the program that ends where it is ready, and leaves the archive of the classes that it loaded. */
    private static Process start(Path place, Path archive) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-Xmx512m",
                        "-cp",
                        classPath(place),
                        "-Dspring.context.exit=onRefresh",
                        "-Dserver.port=0",
                        "-Dphancong.demo=false",
                        "-Dphancong.graph.store=" + place.resolve("store"),
                        "-Dphancong.graph.page-cache=32MB",
                        "-Dphancong.access.keys=" + place.resolve("keys"),
                        "-Dphancong.audit.folder=" + place.resolve("audit"),
                        PhanCong.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("log").toFile())
                .start();
    }

    /** Other classes, or others of the libraries, have another one. */
    private static int version() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            long changed =
                    files.mapToLong(file -> file.toFile().lastModified()).max().orElseThrow();
            return 31 * libraries().hashCode() + Long.hashCode(changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath(Path place) {
        return jar(place) + File.pathSeparator + libraries();
    }

    /** Without the folders, which no archive can hold. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .collect(joining(File.pathSeparator));
    }

    private static Path jar(Path place) {
        return place.resolve("program.jar");
    }

    private static Path archive(Path place) {
        return place.resolve("program.jsa");
    }
}
