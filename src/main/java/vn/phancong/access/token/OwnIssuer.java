package vn.phancong.access.token;

import java.net.URI;
import org.springframework.core.env.Environment;
import vn.phancong.access.AccessProperties;

/** The name under which this service issues tokens: the address under which browsers reach it. */
record OwnIssuer(String value) {

    static OwnIssuer of(AccessProperties properties, Environment environment) {
        URI address = properties.address();
        if (address != null) {
            String given = address.toString();
            return new OwnIssuer(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
        }
        String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        int port = environment.getProperty("server.port", Integer.class, 8080);
        // A port that the system chooses is not known yet.
        return new OwnIssuer(scheme + "://localhost" + (port > 0 ? ":" + port : ""));
    }
}
