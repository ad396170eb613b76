package vn.phancong.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.InvalidArgument;

/** Names of files from outside: only their last part is ever used, and nothing that could lead anywhere. */
final class UploadName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ECHO = 60;
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls");

    private UploadName() {}

    /** The name of the file without the folders before it. */
    static String of(String name) {
        List<String> parts = Arrays.asList(name.strip().split("[/\\\\]", -1));
        String base = parts.get(parts.size() - 1);
        boolean leadsAway = parts.contains("..") || name.startsWith("/") || name.startsWith("\\");
        boolean odd = base.isBlank()
                || base.length() > LONGEST
                || base.startsWith(".")
                || base.chars().anyMatch(each -> Character.isISOControl(each) || ":*?\"<>|".indexOf(each) >= 0);
        if (leadsAway || odd) {
            throw new InvalidArgument(ErrorCode.UPLOAD_UNSAFE_NAME, "file", shortened(name));
        }
        return base;
    }

    static void mustBeTable(String base) {
        if (TABLES.stream().noneMatch(base.toLowerCase(Locale.ROOT)::endsWith)) {
            throw new InvalidArgument(ErrorCode.UPLOAD_WRONG_TYPE, "file", shortened(base));
        }
    }

    /** Where the file goes; there must be none of its name yet. */
    static Path free(Path folder, String base) {
        try {
            Path file = folder.resolve(base);
            if (Files.exists(file)) {
                throw new InvalidArgument(ErrorCode.UPLOAD_FILE_TWICE, "file", shortened(base));
            }
            return file;
        } catch (InvalidPathException e) {
            throw new InvalidArgument(ErrorCode.UPLOAD_UNSAFE_NAME, "file", shortened(base));
        }
    }

    static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "�");
        return plain.length() <= LONGEST_ECHO ? plain : plain.substring(0, LONGEST_ECHO) + "…";
    }
}
