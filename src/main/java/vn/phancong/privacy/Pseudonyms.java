package vn.phancong.privacy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.phancong.graph.NewIds;

/** Names for those whose names were erased: by chance alone, so that nothing leads from them to anybody. */
@Component
final class Pseudonyms {

    private static final int LENGTH = 16;
    private static final Pattern SIGNS = Pattern.compile("[^A-Za-z0-9]");

    private final NewIds ids;

    Pseudonyms(NewIds ids) {
        this.ids = ids;
    }

    Pseudonym next() {
        String letters = SIGNS.matcher(ids.next()).replaceAll("").toUpperCase(Locale.ROOT);
        String mark = letters.substring(0, Math.min(LENGTH, letters.length()));
        return new Pseudonym("Đã xóa " + mark, "XOA-" + mark);
    }

    /**
     * What stands for something that was erased.
     *
     * @param name in the place of names and addresses
     * @param code in the place of the users' code
     */
    record Pseudonym(String name, String code) {}
}
