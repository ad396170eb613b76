package vn.phancong.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a CSV file is written.
 *
 * @param separator what stands between the cells
 * @param announced whether the first line only says what the separator is, as Excel lets one do
 */
record CsvForm(TextEncoding encoding, char separator, boolean announced) {

    private static final int BEGINNING = 1 << 16;
    private static final Pattern ANNOUNCEMENT = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final String SEPARATORS = ",;\t";

    static CsvForm of(Path path) throws IOException {
        byte[] beginning;
        try (InputStream bytes = Files.newInputStream(path)) {
            beginning = bytes.readNBytes(BEGINNING);
        }
        TextEncoding encoding = TextEncoding.of(beginning);
        int mark = encoding.mark();
        String text = encoding.charset()
                .decode(ByteBuffer.wrap(beginning, mark, beginning.length - mark))
                .toString();
        Matcher announcement = ANNOUNCEMENT.matcher(text);
        return announcement.find()
                ? new CsvForm(encoding, announcement.group(1).charAt(0), true)
                : new CsvForm(encoding, separatorOf(text), false);
    }

    /** The one that stands most often in the header, outside of quotes; a comma where none stands there. */
    private static char separatorOf(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char character : text.stripLeading().toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(character) >= 0) {
                counts[SEPARATORS.indexOf(character)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
