package vn.phancong.privacy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.VietnameseText;

/** How names and addresses are kept, whether they come from a file, a correction or an erasure: with what finds and sorts them. */
public final class PersonalValues {

    /** The longest text that is taken. */
    public static final int LONGEST_TEXT = 2000;

    /** The most people that a household is taken to have. */
    public static final int LARGEST_HOUSEHOLD = 10_000;

    /** Stands where a character was lost. */
    public static final char LOST_CHARACTER = '\uFFFD';

    private PersonalValues() {}

    /** What is kept of a person's name. */
    public static Map<String, String> ofPerson(String fullName, String code) {
        return Map.of(
                "fullName", fullName,
                "sortKey", VietnameseText.personSortKey(fullName),
                "searchText", VietnameseText.searchText(fullName, code));
    }

    /** What is kept of a household's address. */
    public static Map<String, String> ofHousehold(String address, @Nullable String headName, String code) {
        return Map.of(
                "address", address,
                "sortKey", VietnameseText.sortKey(address),
                "searchText", VietnameseText.searchText(address, code, headName == null ? "" : headName));
    }
}
