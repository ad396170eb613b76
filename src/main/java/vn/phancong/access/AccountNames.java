package vn.phancong.access;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.phancong.graph.VietnameseText;

/** What an account may be called. */
public final class AccountNames {

    /** The name of the client that pages of frontends sign in with; it has no account. */
    public static final String PAGES = "pages";

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{2,63}");

    private AccountNames() {}

    /** By which a name is told from others: two that differ only in case are one. */
    public static String key(String name) {
        return VietnameseText.stored(name).toLowerCase(Locale.ROOT);
    }

    static boolean allowed(String name) {
        return ALLOWED.matcher(name).matches();
    }
}
