package vn.phancong.cascade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;

/** The identity of an Undertaking node; ours, and nothing can be read from it. */
public record UndertakingId(String value) {

    /** The identity of a body's undertaking of a task: always the same, so that it is made once. */
    public static UndertakingId of(TaskId task, OrganizationId body) {
        String name = task.value() + "/" + body.value();
        return new UndertakingId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
    }
}
