package vn.phancong.privacy.graphql;

import graphql.scalars.ExtendedScalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Records whose parts are not typed one by one. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    RuntimeWiringConfigurer json() {
        return wiring -> wiring.scalar(ExtendedScalars.Json);
    }
}
