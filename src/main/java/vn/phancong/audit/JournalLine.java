package vn.phancong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the journal.
 *
 * @param begun whether it only says beforehand what is about to be done
 */
record JournalLine(boolean begun, AuditEntry entry) {

    private static final Logger LOG = LoggerFactory.getLogger(JournalLine.class);
    private static final JsonMapper JSON = new JsonMapper();

    byte[] bytes() {
        byte[] json = JSON.writeValueAsBytes(this);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    /** The lines in some bytes; one that cannot be read is told and left out. */
    static List<JournalLine> in(byte[] bytes, Object file) {
        List<JournalLine> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                JournalLine line = i == begin ? null : read(new String(bytes, begin, i - begin, UTF_8), file);
                if (line != null) {
                    lines.add(line);
                }
                begin = i + 1;
            }
        }
        return lines;
    }

    private static @Nullable JournalLine read(String line, Object file) {
        try {
            return JSON.readValue(line, JournalLine.class);
        } catch (JacksonException e) {
            // What it says may be anything, so only its length is told.
            LOG.warn("A line of {} characters in {} is torn and is left out of the trail", line.length(), file);
            return null;
        }
    }
}
