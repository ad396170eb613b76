package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class LocalAddressTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutTlsItIsHttp() {
        assertThat(LocalAddress.of(environment, 8080)).isEqualTo("http://localhost:8080");
    }

    @Test
    void aKeyStoreAloneTurnsTlsOn() {
        environment.setProperty("server.ssl.key-store", "keys.p12");

        assertThat(LocalAddress.of(environment, 8443)).isEqualTo("https://localhost:8443");
    }

    @Test
    void tlsThatIsTurnedOffIsOffWhateverElseIsSet() {
        environment.setProperty("server.ssl.key-store", "keys.p12");
        environment.setProperty("server.ssl.enabled", "false");

        assertThat(LocalAddress.of(environment, 8080)).isEqualTo("http://localhost:8080");
    }

    @Test
    void aPortThatIsNotKnownYetIsLeftOut() {
        assertThat(LocalAddress.of(environment, 0)).isEqualTo("http://localhost");
    }
}
