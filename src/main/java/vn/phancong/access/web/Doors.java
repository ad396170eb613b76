package vn.phancong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** Which request is meant for which door. */
final class Doors {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String CHANGE_PASSWORD = "/change-password";
    static final String SESSION = "/session";
    static final String GRAPHIQL = "/graphiql";

    /** Where a browser that is not signed in is led to the sign-in page, in place of an error. */
    private static final Set<String> PAGES = Set.of("/", GRAPHIQL, GRAPHIQL + "/", GRAPHIQL + "/index.html");

    private Doors() {}

    static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && PAGES.contains(request.getServletPath());
    }

    /** The handshake of a WebSocket, which may say who is asking only with its first message. */
    static boolean isHandshake(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                && "/graphql".equals(request.getServletPath());
    }

    static boolean bearsToken(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "bearer ", 0, 7);
    }
}
