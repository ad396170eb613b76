package vn.phancong.privacy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phancong.access.AccessProperties;
import vn.phancong.graph.GraphProperties;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    ErasedCodes erasedCodes(PrivacyProperties properties, AccessProperties access, GraphProperties graph) {
        Path keys = access.keys() == null ? graph.store().resolve("keys") : access.keys();
        Path file = properties.key() == null ? keys.resolve("erased-codes.key") : properties.key();
        return new ErasedCodes(file, PrivacyConfiguration::newKey);
    }

    private static String newKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
