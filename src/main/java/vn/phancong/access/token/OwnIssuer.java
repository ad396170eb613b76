package vn.phancong.access.token;

import java.net.URI;
import org.springframework.core.env.Environment;
import vn.phancong.access.AccessProperties;
import vn.phancong.api.LocalAddress;

/** The name under which this service issues tokens: the address under which browsers reach it. */
record OwnIssuer(String value) {

    static OwnIssuer of(AccessProperties properties, Environment environment) {
        URI address = properties.address();
        if (address != null) {
            String given = address.toString();
            return new OwnIssuer(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
        }
        return new OwnIssuer(LocalAddress.of(environment, environment.getProperty("server.port", Integer.class, 8080)));
    }
}
