package vn.phancong.access;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds where this service issues the tokens that it takes. */
public final class OwnTokens implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        // A bare "off" in YAML arrives as "false".
        String signIn = environment.getProperty("phancong.access.sign-in", "required");
        boolean required = !signIn.equalsIgnoreCase("off") && !signIn.equalsIgnoreCase("false");
        return required && !StringUtils.hasText(environment.getProperty("phancong.access.issuer"));
    }
}
