package vn.phancong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.AccountKind;
import vn.phancong.access.Accounts;
import vn.phancong.access.ChangePassword;
import vn.phancong.access.DemoAccount;
import vn.phancong.access.OwnTokens;
import vn.phancong.access.Passwords.Fault;

/** The pages for signing in and for changing the password. */
@Controller
@Conditional(OwnTokens.class)
class SignInController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final List<String> NOTES = List.of("wrong", "out", "again", "changed", "first");

    private final Accounts accounts;
    private final ChangePassword changePassword;
    private final Page signIn;
    private final Page change;
    private final String policy;

    SignInController(
            Accounts accounts, ChangePassword changePassword, MessageSource messages, AccessProperties properties) {
        this.accounts = accounts;
        this.changePassword = changePassword;
        this.signIn = new Page("sign-in.html", messages);
        this.change = new Page("change-password.html", messages);
        this.policy = policy(properties);
    }

    @GetMapping(Doors.SIGN_IN)
    ResponseEntity<String> signIn(HttpServletRequest request, CsrfToken token) {
        Locale locale = locale(request);
        String demo = accounts.demo() ? demo(locale) : "";
        return page(signIn, HttpStatus.OK, request, token, Map.of("note", note(signIn, request, locale), "demo", demo));
    }

    @GetMapping(Doors.CHANGE_PASSWORD)
    ResponseEntity<String> changePassword(HttpServletRequest request, CsrfToken token) {
        return page(change, HttpStatus.OK, request, token, Map.of("note", note(change, request, locale(request))));
    }

    @PostMapping(Doors.CHANGE_PASSWORD)
    ResponseEntity<String> changePassword(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String wanted,
            @RequestParam String repeated,
            HttpServletRequest request,
            CsrfToken token) {
        if (!wanted.equals(repeated)) {
            return refused("differs", request, token);
        }
        ChangePassword.Result result = changePassword.change(name, password, wanted);
        if (result.changed()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(request.getContextPath() + Doors.SIGN_IN + "?changed"))
                    .build();
        }
        Fault fault = result.fault();
        return refused(
                fault == null ? "wrong" : fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), request, token);
    }

    private ResponseEntity<String> refused(String note, HttpServletRequest request, CsrfToken token) {
        String text = alert(change.text("page.note." + note, locale(request)));
        return page(change, HttpStatus.UNPROCESSABLE_CONTENT, request, token, Map.of("note", text));
    }

    private ResponseEntity<String> page(
            Page page, HttpStatus status, HttpServletRequest request, CsrfToken token, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("csrf", Page.escaped(token.getToken()));
        values.put("base", Page.escaped(request.getContextPath()));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", policy)
                .body(page.in(locale(request), values));
    }

    private static String note(Page page, HttpServletRequest request, Locale locale) {
        return NOTES.stream()
                .filter(note -> request.getParameter(note) != null)
                .findFirst()
                .map(note -> alert(page.text("page.note." + note, locale)))
                .orElse("");
    }

    private static String alert(String text) {
        return "<p role=\"alert\" class=\"note\">" + text + "</p>";
    }

    private String demo(Locale locale) {
        String rows = Arrays.stream(DemoAccount.values())
                .filter(account -> account.kind() == AccountKind.PERSON)
                .map(account -> "<tr><td><code>%s</code></td><td>%s</td></tr>"
                        .formatted(account.accountName(), signIn.text("page.role." + account.role(), locale)))
                .collect(Collectors.joining());
        return "<section><h2>%s</h2><p>%s <code>%s</code></p><table>%s</table></section>"
                .formatted(
                        signIn.text("page.demo", locale),
                        signIn.text("page.demo.password", locale),
                        DemoAccount.PASSWORD,
                        rows);
    }

    /** After the sign-in the form may lead on to a page of a frontend, which counts as where the form goes. */
    private static String policy(AccessProperties properties) {
        Stream<String> origins =
                properties.redirectUris().stream().map(uri -> uri.getScheme() + "://" + uri.getAuthority());
        String targets = Stream.concat(Stream.of("'self'"), new TreeSet<>(origins.toList()).stream())
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action "
                + targets;
    }

    private static Locale locale(HttpServletRequest request) {
        String asked = request.getHeader("Accept-Language");
        boolean vietnamese = asked == null || request.getLocale().getLanguage().equals("vi");
        return vietnamese ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
    }
}
