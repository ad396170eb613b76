package vn.phancong.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    NewSecrets newSecrets() {
        SecureRandom random = new SecureRandom();
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return count -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return encoder.encodeToString(bytes);
        };
    }

    /** Each hash bears the name of its kind, so that another kind can take over later. */
    @Bean
    PasswordEncoder passwordEncoder(AccessProperties properties) {
        var bcrypt = new BCryptPasswordEncoder(properties.bcryptStrength(), new SecureRandom());
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", bcrypt));
    }

    @Bean
    Passwords passwords(PasswordEncoder encoder, NewSecrets secrets) {
        return new Passwords(encoder, secrets);
    }

    @Bean
    FirstStart firstStart(
            Accounts accounts,
            CreateAccount createAccount,
            GrantRole grantRole,
            AccessProperties properties,
            ApplicationEventPublisher events) {
        return new FirstStart(accounts, createAccount, grantRole, properties, events, FirstStart::print);
    }
}
