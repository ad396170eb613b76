package vn.phancong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phancong.access.Caller;

/** Tells our own page, GraphiQL, who is signed in and what its requests have to bear. */
@RestController
class SessionController {

    @GetMapping(Doors.SESSION)
    Map<String, @Nullable Object> session(HttpServletRequest request) {
        Map<String, @Nullable Object> session = new LinkedHashMap<>();
        session.put("account", request.getAttribute(Caller.IN_CONTEXT) instanceof Caller caller ? caller.name() : null);
        if (!Doors.bearsToken(request) && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            session.put("csrfHeader", token.getHeaderName());
            session.put("csrfToken", token.getToken());
        }
        return session;
    }
}
