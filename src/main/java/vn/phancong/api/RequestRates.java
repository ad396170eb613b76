package vn.phancong.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Counts the requests of each account, and those of each address from which nobody is signed in. Each replica counts what
 * comes to it.
 */
@Component
public final class RequestRates {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 100_000;

    /** Who has one address of IPv6 mostly has all that begin with the same 8 bytes. */
    private static final int NETWORK_BYTES = 8;

    private final ErrorAnswers errors;
    private final Rate accounts;
    private final Rate addresses;

    @Autowired
    RequestRates(ApiProperties properties, ErrorAnswers errors) {
        this(properties, errors, TimeMeter.SYSTEM_NANOTIME);
    }

    RequestRates(ApiProperties properties, ErrorAnswers errors, TimeMeter time) {
        this.errors = errors;
        this.accounts = new Rate(properties.requestsPerMinute(), time);
        this.addresses = new Rate(properties.requestsPerAddress(), time);
    }

    /** Counts a request of an account. How long it has to wait; zero = it may go on. */
    public Duration countOfAccount(String account) {
        return accounts.count(account);
    }

    /** Counts a request from an address. How long it has to wait; zero = it may go on. */
    public Duration countOfAddress(String address) {
        return addresses.count(network(address));
    }

    /** Answers that there were too many, in place of what was asked for; nothing must have been sent yet. */
    public void refuse(Duration wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String seconds = String.valueOf(seconds(wait));
        response.resetBuffer();
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        errors.refuse(ErrorCode.TOO_MANY_REQUESTS, HttpStatus.TOO_MANY_REQUESTS, request, response, seconds);
    }

    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private static String network(String address) {
        try {
            InetAddress parsed = address.contains(":") ? InetAddress.getByName(address) : null;
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** So many a minute of each; 0 = any number. */
    private static final class Rate {

        private final int most;
        private final TimeMeter time;
        private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(PERIOD.multipliedBy(2))
                .build();

        Rate(int most, TimeMeter time) {
            this.most = most;
            this.time = time;
        }

        Duration count(String key) {
            if (most <= 0) {
                return Duration.ZERO;
            }
            ConsumptionProbe probe = buckets.get(key, each -> full()).tryConsumeAndReturnRemaining(1);
            return Duration.ofNanos(probe.getNanosToWaitForRefill());
        }

        private Bucket full() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                    .withCustomTimePrecision(time)
                    .build();
        }
    }
}
