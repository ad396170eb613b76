package vn.phancong.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a field hands down to all that is answered under it.
 *
 * @param asOf the day as of which it is answered; null = the request's today
 * @param reach how the caller came there, as far as that decides what the caller may see; null = nothing is decided by it
 */
public record Inherited(@Nullable LocalDate asOf, @Nullable Object reach) {

    private static final Inherited NOTHING = new Inherited(null, null);

    /** What has been handed down to the field that is being fetched. */
    public static Inherited in(DataFetchingEnvironment environment) {
        return from(environment.getLocalContext());
    }

    /** The same from a field's local context. */
    public static Inherited from(@Nullable Object localContext) {
        return localContext instanceof Inherited inherited ? inherited : NOTHING;
    }

    Inherited on(LocalDate day) {
        return new Inherited(day, reach);
    }

    /** The same for a caller who came there otherwise. */
    public Inherited reached(@Nullable Object by) {
        return new Inherited(asOf, by);
    }
}
