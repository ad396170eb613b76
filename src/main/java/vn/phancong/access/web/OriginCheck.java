package vn.phancong.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import vn.phancong.api.ErrorAnswers;
import vn.phancong.api.ErrorCode;

/** Keeps pages of other origins from opening a WebSocket with a browser's session; what browsers check of requests they do not of these. */
final class OriginCheck extends OncePerRequestFilter {

    private final List<String> origins;
    private final ErrorAnswers errors;

    OriginCheck(List<String> origins, ErrorAnswers errors) {
        this.origins = origins;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        boolean handshake = request.getHeader("Upgrade") != null;
        if (handshake
                && origin != null
                && !origins.contains(origin)
                && !WebUtils.isSameOrigin(new ServletServerHttpRequest(request))) {
            errors.refuse(ErrorCode.FORBIDDEN, HttpStatus.FORBIDDEN, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
