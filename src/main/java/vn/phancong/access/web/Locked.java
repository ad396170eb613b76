package vn.phancong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.phancong.access.AccessProperties;
import vn.phancong.api.ErrorAnswers;
import vn.phancong.api.ErrorCode;

/** What somebody hears who is not let in: never more than that. */
final class Locked implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ErrorAnswers errors;
    private final AccessProperties properties;

    Locked(ErrorAnswers errors, AccessProperties properties) {
        this.errors = errors;
        this.properties = properties;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (properties.own() && Doors.isPage(request) && !Doors.bearsToken(request)) {
            response.sendRedirect(request.getContextPath() + Doors.SIGN_IN);
            return;
        }
        if (failure instanceof AuthenticationServiceException) {
            errors.refuse(ErrorCode.SIGN_IN_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE, request, response);
            return;
        }
        boolean token = failure instanceof OAuth2AuthenticationException || Doors.bearsToken(request);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, token ? "Bearer error=\"invalid_token\"" : "Bearer");
        errors.refuse(ErrorCode.UNAUTHENTICATED, HttpStatus.UNAUTHORIZED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        boolean form = Doors.SIGN_IN.equals(request.getServletPath())
                || Doors.CHANGE_PASSWORD.equals(request.getServletPath());
        if (form) {
            response.sendRedirect(request.getContextPath() + request.getServletPath() + "?again");
            return;
        }
        ErrorCode code = failure instanceof CsrfException ? ErrorCode.CSRF_TOKEN_MISSING : ErrorCode.FORBIDDEN;
        errors.refuse(code, HttpStatus.FORBIDDEN, request, response);
    }
}
