package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** So many requests at once, and then evenly. */
class RequestRatesTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void beyondTheLimitThereIsATimeToWait() {
        RequestRates rates = rates(60, 10);
        for (int i = 0; i < 60; i++) {
            assertThat(rates.countOfAccount("an")).isZero();
        }

        assertThat(rates.countOfAccount("an")).isEqualTo(Duration.ofSeconds(1));
        assertThat(rates.countOfAccount("binh")).as("another account").isZero();
        assertThat(rates.countOfAddress("an")).as("an address of that name").isZero();

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(rates.countOfAccount("an")).isZero();
        assertThat(rates.countOfAccount("an")).isPositive();
    }

    @Test
    void afterAMinuteAllMayBeAskedAgainAndNoMore() {
        RequestRates rates = rates(3, 3);
        for (int minute = 0; minute < 3; minute++) {
            for (int i = 0; i < 3; i++) {
                assertThat(rates.countOfAccount("an")).isZero();
            }
            assertThat(rates.countOfAccount("an")).isPositive();
            nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        }
    }

    @Test
    void addressesOfOneNetworkAreOne() {
        RequestRates rates = rates(0, 2);

        assertThat(rates.countOfAddress("2001:db8:1:2::1")).isZero();
        assertThat(rates.countOfAddress("2001:db8:1:2:ffff::2")).isZero();
        assertThat(rates.countOfAddress("2001:db8:1:2::3")).isPositive();
        assertThat(rates.countOfAddress("2001:db8:1:3::1")).isZero();
        assertThat(rates.countOfAddress("192.0.2.1")).isZero();
        assertThat(rates.countOfAddress("192.0.2.2")).isZero();
    }

    @Test
    void zeroLetsAnyNumberThrough() {
        RequestRates rates = rates(0, 0);
        for (int i = 0; i < 1000; i++) {
            assertThat(rates.countOfAccount("an")).isZero();
            assertThat(rates.countOfAddress("192.0.2.1")).isZero();
        }
    }

    @Test
    void howLongToWaitIsToldInWholeSecondsAndNeverAsNone() {
        assertThat(RequestRates.seconds(Duration.ofMillis(1))).isEqualTo(1);
        assertThat(RequestRates.seconds(Duration.ofMillis(1500))).isEqualTo(2);
    }

    private RequestRates rates(int perMinute, int perAddress) {
        ApiProperties properties = new Binder(new MapConfigurationPropertySource(Map.of(
                        "phancong.api.requests-per-minute",
                        perMinute,
                        "phancong.api.requests-per-address",
                        perAddress)))
                .bind("phancong.api", ApiProperties.class)
                .get();
        var errors = new ErrorAnswers(new ExceptionToError(new StaticMessageSource()), new JsonMapper());
        return new RequestRates(properties, errors, new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
    }
}
