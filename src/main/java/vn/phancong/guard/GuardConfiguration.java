package vn.phancong.guard;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    /** Without sign-in nobody is told apart. */
    @Bean
    @ConditionalOnMissingBean
    Scopes scopes() {
        return request -> Scope.EVERYTHING;
    }
}
