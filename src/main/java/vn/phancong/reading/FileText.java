package vn.phancong.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Readable.UnreadableReason;

/** The text in a file: plain in UTF-8, UTF-16 or windows-1258, or a .docx. */
sealed interface FileText {

    /** The text. */
    record Decoded(String text) implements FileText {}

    /** Why there is none. */
    record Refused(UnreadableReason reason) implements FileText {}

    static FileText of(byte[] content) {
        if (content.length == 0) {
            return new Refused(UnreadableReason.EMPTY_TEXT);
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return DocxText.of(content);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Refused(UnreadableReason.DAMAGED_FILE);
        }
        if (startsWith(content, '%', 'P', 'D', 'F') || startsWith(content, '{', '\\', 'r', 't')) {
            return new Refused(UnreadableReason.UNKNOWN_FILE_TYPE);
        }
        return decoded(content);
    }

    private static boolean startsWith(byte[] content, int... beginning) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (Byte.toUnsignedInt(content[i]) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileText decoded(byte[] content) {
        Charset utf16 = utf16(content);
        List<Charset> charsets =
                utf16 != null ? List.of(utf16) : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1258"));
        for (Charset charset : charsets) {
            String text = decoded(content, charset);
            if (text != null && isText(text)) {
                return new Decoded(text);
            }
        }
        boolean zeros = new String(content, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
        return new Refused(zeros ? UnreadableReason.UNKNOWN_FILE_TYPE : UnreadableReason.UNKNOWN_ENCODING);
    }

    /** By its byte order mark, or by the zero bytes that spaces and line ends have in one half. */
    private static @Nullable Charset utf16(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int looked = Math.min(content.length, 4000);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] < looked / 8 || content.length % 2 != 0) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static @Nullable String decoded(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Text has hardly any control characters. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b)
                .count();
        return controls * 200 <= text.length();
    }
}
