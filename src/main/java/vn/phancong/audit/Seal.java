package vn.phancong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals entries with a key, so that whoever can write to the graph but has not the key cannot make a chain anew. */
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Seals with that key. */
    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The hash of an entry: over all that is kept of it, and the hash of the one before.
     *
     * @param previous the hash of the one before; empty = it is the first
     * @param properties all that is kept of it but the hash: texts, numbers and lists of texts
     */
    public String hash(String previous, Map<String, ?> properties) {
        Text text = new Text();
        text.add("entry").add(previous);
        new TreeMap<>(properties).forEach((name, value) -> {
            text.add(name);
            if (value instanceof List<?> list) {
                text.add("[" + list.size());
                list.forEach(each -> text.add(kindOf(each) + each));
            } else {
                text.add(kindOf(value) + value);
            }
        });
        return mac(text);
    }

    /** The seal of a chain's start, after the entries up to a number were removed. */
    public String start(long number, String hash) {
        return mac(new Text().add("start").add(String.valueOf(number)).add(hash));
    }

    /** A number and the text of its digits must not pass for each other. */
    private static String kindOf(Object value) {
        return value instanceof String ? "s" : value instanceof Long ? "n" : "?";
    }

    private String mac(Text text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.bytes.toByteArray()));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java cannot make an " + ALGORITHM, e);
        }
    }

    /** Texts one after another, each with its length before it, so that none can run into the next. */
    private static final class Text {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Text add(String text) {
            byte[] encoded = text.getBytes(UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(encoded.length).array());
            bytes.writeBytes(encoded);
            return this;
        }
    }
}
