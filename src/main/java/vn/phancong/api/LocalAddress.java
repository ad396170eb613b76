package vn.phancong.api;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.core.env.Environment;

/** Where this service is found on the machine on which it runs. */
public final class LocalAddress {

    private LocalAddress() {}

    /**
     * Such as {@code https://localhost:8443}: with TLS where {@code server.ssl.*} is set.
     *
     * @param port 0 = not known yet, and left out
     */
    public static String of(Environment environment, int port) {
        boolean tls = Binder.get(environment)
                .bind("server.ssl", Ssl.class)
                .map(ssl -> Ssl.isEnabled(ssl))
                .orElse(false);
        return (tls ? "https" : "http") + "://localhost" + (port > 0 ? ":" + port : "");
    }
}
