package vn.phancong.need.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Amounts of money, which a 32-bit number does not hold. */
@Configuration(proxyBeanMethods = false)
class DongConfiguration {

    private static final GraphQLScalarType DONG = ExtendedScalars.newAliasedScalar("Dong")
            .aliasedScalar(ExtendedScalars.GraphQLLong)
            .build();

    @Bean
    RuntimeWiringConfigurer dong() {
        return wiring -> wiring.scalar(DONG);
    }
}
