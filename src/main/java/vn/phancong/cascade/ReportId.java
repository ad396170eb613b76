package vn.phancong.cascade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The identity of a Report node; ours, and nothing can be read from it. */
public record ReportId(String value) {

    /** The identity of the report that a step brings: always the same, so that it is made once. */
    public static ReportId of(UndertakingId undertaking, int step) {
        String name = undertaking.value() + "/" + step;
        return new ReportId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
    }
}
