package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * How the characters of a text file are encoded, judged by its beginning. What is not evidently anything else is UTF-8, so
 * that a stray byte refuses its row instead of turning a good file into nonsense.
 *
 * @param mark how many bytes of the beginning are a byte-order mark
 */
record TextEncoding(Charset charset, int mark) {

    static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Text in Latin letters has a NUL in nearly every pair of bytes; this share leaves room for Vietnamese ones. */
    private static final double NULS_OF_UTF_16 = 0.25;

    static TextEncoding of(byte[] beginning) {
        if (startsWith(beginning, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(UTF_8, 3);
        }
        if (startsWith(beginning, 0xFF, 0xFE)) {
            return new TextEncoding(UTF_16LE, 2);
        }
        if (startsWith(beginning, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_16BE, 2);
        }
        return new TextEncoding(withoutMark(beginning), 0);
    }

    private static Charset withoutMark(byte[] beginning) {
        double pairs = Math.max(1, beginning.length / 2);
        if (nuls(beginning, 1) / pairs >= NULS_OF_UTF_16) {
            return UTF_16LE;
        }
        if (nuls(beginning, 0) / pairs >= NULS_OF_UTF_16) {
            return UTF_16BE;
        }
        return looksLikeUtf8(beginning) ? UTF_8 : ofOneByte(beginning);
    }

    /** Letters of more than one byte that are whole must outnumber what is broken. */
    private static boolean looksLikeUtf8(byte[] beginning) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(beginning);
        CharBuffer characters = CharBuffer.allocate(beginning.length + 1);
        int broken = 0;
        CoderResult result = decoder.decode(bytes, characters, false);
        while (result.isError()) {
            broken++;
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, characters, false);
        }
        long whole =
                characters.flip().chars().filter(character -> character > 0x7F).count();
        return broken == 0 || whole > broken;
    }

    private static Charset ofOneByte(byte[] beginning) {
        String latin = WINDOWS_1252.decode(ByteBuffer.wrap(beginning)).toString();
        int legacy = 0;
        for (LegacyText legacyText : LegacyText.values()) {
            legacy = Math.max(legacy, legacyText.evidence(latin));
        }
        long vietnamese = Syllables.beyondLatin1(WINDOWS_1258.decode(ByteBuffer.wrap(beginning)));
        if (legacy > vietnamese) {
            return WINDOWS_1252;
        }
        return vietnamese > 0 ? WINDOWS_1258 : UTF_8;
    }

    private static long nuls(byte[] bytes, int from) {
        long nuls = 0;
        for (int i = from; i < bytes.length; i += 2) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
