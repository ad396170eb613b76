package vn.phancong.privacy;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long data about people is kept.
 *
 * @param forgetPeopleAfter how long after the end of the last membership and duty a person is erased; null = never by itself
 * @param forgetHouseholdsAfter how long after its end a household is erased; null = never by itself
 * @param check how often it is looked whether the day's work has been done
 * @param key the file of the key under which the codes of what was erased are known; null = beside the signing keys
 */
@ConfigurationProperties("phancong.privacy")
public record PrivacyProperties(
        @Nullable Duration forgetPeopleAfter,
        @Nullable Duration forgetHouseholdsAfter,
        @DefaultValue("1h") Duration check,
        @Nullable Path key) {

    private static final Duration LEAST = Duration.ofDays(30);

    /** Refuses what can only be a slip: what is erased does not come back. */
    public PrivacyProperties {
        mustBeLong("forget-people-after", forgetPeopleAfter);
        mustBeLong("forget-households-after", forgetHouseholdsAfter);
    }

    /** Whether anything is ever erased by itself. */
    boolean forgets() {
        return forgetPeopleAfter != null || forgetHouseholdsAfter != null;
    }

    private static void mustBeLong(String name, @Nullable Duration given) {
        if (given != null && given.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("phancong.privacy." + name + "=" + given.toDays()
                    + "d is too short: give 30d or more, or leave it out to erase nothing by itself");
        }
    }
}
