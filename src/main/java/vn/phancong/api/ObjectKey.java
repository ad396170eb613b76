package vn.phancong.api;

import org.jspecify.annotations.Nullable;

/** The argument {@code by}: an object by its global id or by its code; the schema's {@code @oneOf} sees to it that it is one. */
public record ObjectKey(@Nullable String id, @Nullable String code) {

    static final String ARGUMENT = "by";

    /**
     * The identity in the id.
     *
     * @throws InvalidArgument where it is no id of that type
     */
    public String valueOf(String type) {
        return GlobalId.valueOf(type, id == null ? "" : id, ARGUMENT + ".id");
    }
}
