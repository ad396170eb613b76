package vn.phancong.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closely it is guarded.
 *
 * @param roundTo figures of people and households are multiples of this for who sees figures only; 1 = they are exact
 * @param lookAgain how often it is looked whether a stream may still be followed, also while nothing comes
 */
@ConfigurationProperties("phancong.guard")
public record GuardProperties(
        @DefaultValue("5") int roundTo, @DefaultValue("30s") Duration lookAgain) {

    public GuardProperties {
        if (roundTo < 1) {
            throw new IllegalArgumentException("phancong.guard.round-to must be 1 or more, but is " + roundTo);
        }
    }
}
