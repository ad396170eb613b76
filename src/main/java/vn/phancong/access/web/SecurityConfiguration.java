package vn.phancong.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.AccessStartFailure;
import vn.phancong.access.Caller;
import vn.phancong.access.Callers;
import vn.phancong.access.SignIn;
import vn.phancong.access.TokenSignIn;
import vn.phancong.api.ErrorAnswers;

/** The locks on all doors but that of the authorization server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String NOTHING_MORE =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    Locked locked(ErrorAnswers errors, AccessProperties properties) {
        return new Locked(errors, properties);
    }

    @Bean
    @Order(2)
    SecurityFilterChain doors(
            HttpSecurity http,
            AccessProperties properties,
            Environment environment,
            Locked locked,
            ErrorAnswers errors,
            Callers callers,
            SignIn signIn,
            TokenSignIn tokens)
            throws Exception {
        http.headers(SecurityConfiguration::headers);
        http.exceptionHandling(
                failures -> failures.authenticationEntryPoint(locked).accessDeniedHandler(locked));
        http.addFilterBefore(new OriginCheck(properties.corsOrigins(), errors), CsrfFilter.class);
        http.addFilterBefore(new CallerFilter(callers, locked, errors, properties), AuthorizationFilter.class);
        http.httpBasic(basic -> basic.disable());
        cors(http, properties);
        if (properties.open()) {
            mustBeLocal(environment);
            http.csrf(csrf -> csrf.disable()).logout(logout -> logout.disable());
            http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll()
                    .anyRequest()
                    .permitAll());
            return http.build();
        }
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(locked)
                .accessDeniedHandler(locked)
                .withObjectPostProcessor(answering(locked))
                .jwt(jwt -> jwt.jwtAuthenticationConverter(token ->
                        UsernamePasswordAuthenticationToken.authenticated(tokens.of(token), null, List.of()))));
        if (properties.own()) {
            pages(http, signIn);
        } else {
            http.csrf(csrf -> csrf.disable()).logout(logout -> logout.disable());
            http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        }
        rules(http, properties);
        return http.build();
    }

    /** Answers as well where the issuer's keys cannot be had, which Spring would make a fault of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Locked locked) {
        var handler = new AuthenticationEntryPointFailureHandler(locked);
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_MORE));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static void rules(HttpSecurity http, AccessProperties properties) throws Exception {
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll();
            requests.requestMatchers("/actuator/health/**", "/webjars/**", "/sign-in.css")
                    .permitAll();
            requests.requestMatchers("/actuator/**").denyAll();
            if (properties.own()) {
                requests.requestMatchers(Doors.SIGN_IN, Doors.CHANGE_PASSWORD).permitAll();
            } else {
                // The page itself holds nothing; each of its requests needs a token.
                requests.requestMatchers("/", Doors.GRAPHIQL, Doors.GRAPHIQL + "/**", Doors.SESSION)
                        .permitAll();
            }
            requests.requestMatchers(Doors::isHandshake).permitAll();
            requests.anyRequest().authenticated();
        });
    }

    /** Signing in on a page of our own, and the session that comes of it. */
    private static void pages(HttpSecurity http, SignIn signIn) throws Exception {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Doors::isPage);
        http.requestCache(saved -> saved.requestCache(cache));
        http.authenticationProvider(new PasswordProvider(signIn));
        http.csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::needsCsrfToken));
        http.formLogin(form -> form.loginPage(Doors.SIGN_IN)
                .usernameParameter("name")
                .passwordParameter("password")
                .defaultSuccessUrl(Doors.GRAPHIQL)
                .failureHandler((request, response, failure) -> {
                    boolean first = failure instanceof CredentialsExpiredException;
                    String page = first ? Doors.CHANGE_PASSWORD + "?first" : Doors.SIGN_IN + "?wrong";
                    response.sendRedirect(request.getContextPath() + page);
                }));
        http.logout(logout -> logout.logoutUrl(Doors.SIGN_OUT)
                .logoutSuccessUrl(Doors.SIGN_IN + "?out")
                .deleteCookies("phan-cong"));
    }

    /** What a browser sends by itself must bear the page's token; a bearer token no browser sends by itself. */
    private static boolean needsCsrfToken(HttpServletRequest request) {
        if (!CHANGING.contains(request.getMethod())) {
            return false;
        }
        boolean form =
                Set.of(Doors.SIGN_IN, Doors.SIGN_OUT, Doors.CHANGE_PASSWORD).contains(request.getServletPath());
        boolean session = SecurityContextHolder.getContext().getAuthentication() != null;
        return form || (session && !Doors.bearsToken(request));
    }

    private static void cors(HttpSecurity http, AccessProperties properties) throws Exception {
        if (properties.corsOrigins().isEmpty()) {
            http.cors(cors -> cors.disable());
            return;
        }
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(properties.corsOrigins());
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept-Language", Caller.PURPOSE));
        // Of an upload it says where to look what becomes of it.
        allowed.setExposedHeaders(List.of("Location"));
        allowed.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/graphql", allowed);
        source.registerCorsConfiguration("/exports/**", allowed);
        source.registerCorsConfiguration("/intake/**", allowed);
        http.cors(cors -> cors.configurationSource(source));
    }

    private static void mustBeLocal(Environment environment) {
        String address = environment.getProperty("server.address");
        if (!isLoopback(address)) {
            throw new AccessStartFailure(
                    "Nobody has to sign in (phancong.access.sign-in=off), but other machines may reach this service: it listens on "
                            + (address == null ? "all addresses" : address) + ".",
                    "Let people sign in (phancong.access.sign-in=required), or listen on this machine only"
                            + " (server.address=127.0.0.1).",
                    null);
        }
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null
                    && !address.isBlank()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
