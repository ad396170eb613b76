package vn.phancong.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An id as clients see it: opaque, and unique across types.
 *
 * @param type the GraphQL type's name
 * @param value the identity within the type
 * @see <a href="https://relay.dev/graphql/objectidentification.htm">GraphQL Global Object Identification</a>
 */
public record GlobalId(String type, String value) {

    private static final int LONGEST = 200;

    /** The id as clients see it. */
    public static String of(String type, String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + value).getBytes(UTF_8));
    }

    /**
     * Reads an id.
     *
     * @param argument where it stands, for the error
     * @throws InvalidArgument where this service never gave such an id
     */
    public static GlobalId parse(String id, String argument) {
        try {
            String plain = id.length() > LONGEST
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(id), UTF_8);
            int colon = plain.indexOf(':');
            if (colon > 0 && colon < plain.length() - 1) {
                return new GlobalId(plain.substring(0, colon), plain.substring(colon + 1));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidArgument(ErrorCode.INVALID_ID, argument, shortened(id));
        }
        throw new InvalidArgument(ErrorCode.INVALID_ID, argument, shortened(id));
    }

    /**
     * The identity in an id of a given type.
     *
     * @throws InvalidArgument where it is no id, or one of another type
     */
    public static String valueOf(String type, String id, String argument) {
        GlobalId parsed = parse(id, argument);
        if (!parsed.type().equals(type)) {
            throw new InvalidArgument(ErrorCode.WRONG_TYPE_OF_ID, argument, shortened(id), type);
        }
        return parsed.value();
    }

    /**
     * The identities in some ids of a given type; none where the argument is not given.
     *
     * @param argument where the list stands; an error names the element
     * @throws InvalidArgument where one is no id, or one of another type
     */
    public static <T> List<T> valuesOf(
            String type, @Nullable List<String> ids, String argument, Function<String, T> identity) {
        List<String> given = Objects.requireNonNullElse(ids, List.of());
        return IntStream.range(0, given.size())
                .mapToObj(i -> identity.apply(valueOf(type, given.get(i), argument + "." + i)))
                .toList();
    }

    private static String shortened(String id) {
        return id.length() <= 60 ? id : id.substring(0, 60) + "…";
    }
}
