package vn.phancong.access;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How it is found out who is asking.
 *
 * @param signIn whether anybody has to say who they are
 * @param issuer whose tokens are taken; null = this service issues its own
 * @param jwks where that issuer's keys are, for networks in which its metadata cannot be reached; null = as its metadata says
 * @param audience whom a token must be meant for
 * @param claims where a token of that issuer says what
 * @param address the address under which browsers reach this service, the issuer of its own tokens; null = this machine
 * @param administrator the name of the account that the first start makes
 * @param keys the folder of the signing keys; null = beside the store
 * @param keyAge after how long a new key signs
 * @param tokenAge how long a token holds
 * @param refreshAge how long somebody who is signed in on a page of a frontend stays so without asking
 * @param skew by how much clocks may differ
 * @param lockAfter how many wrong passwords lock an account
 * @param lockFor for how long the first time; it doubles with each wrong password after that
 * @param lockAtMost the longest that it is locked
 * @param bcryptStrength the work for one try of a password, as a power of two
 * @param callerAge how old what is known of an account may be, when another replica has changed it
 * @param redirectUris where frontends' pages are sent back to after signing in, exactly so
 * @param corsOrigins from which other origins pages may ask
 */
@ConfigurationProperties("phancong.access")
public record AccessProperties(
        @DefaultValue("required") SignInMode signIn,
        @Nullable URI issuer,
        @Nullable URI jwks,
        @DefaultValue("phan-cong") String audience,
        @DefaultValue Claims claims,
        @Nullable URI address,
        @DefaultValue("admin") String administrator,
        @Nullable Path keys,
        @DefaultValue("90d") Duration keyAge,
        @DefaultValue("15m") Duration tokenAge,
        @DefaultValue("12h") Duration refreshAge,
        @DefaultValue("30s") Duration skew,
        @DefaultValue("5") int lockAfter,
        @DefaultValue("1m") Duration lockFor,
        @DefaultValue("1h") Duration lockAtMost,
        @DefaultValue("12") int bcryptStrength,
        @DefaultValue("2s") Duration callerAge,
        @DefaultValue List<URI> redirectUris,
        @DefaultValue List<String> corsOrigins) {

    /** Whether nobody has to say who they are. */
    public boolean open() {
        return signIn == SignInMode.OFF;
    }

    /** Whether this service issues the tokens that it takes. */
    public boolean own() {
        return !open() && issuer == null;
    }

    /** Whether anybody has to say who they are. */
    public enum SignInMode {
        /** Everybody. */
        REQUIRED,
        /** Nobody: only for trying things on one's own machine. */
        OFF
    }

    /**
     * Where a token of another issuer says what.
     *
     * @param account the name of the account
     */
    public record Claims(@DefaultValue("preferred_username") String account) {}
}
