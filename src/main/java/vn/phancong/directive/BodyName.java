package vn.phancong.directive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.Tier;

/**
 * The parts of a body's name as documents use it, in folded words: "Ban Tổ chức Thành ủy Hà Nội" is the part "ban to
 * chuc" of a "thanh uy" at "ha noi".
 *
 * @param part the words before the committee's, without those for the committee's own organs; empty = the committee itself
 * @param word the committee's word, or that for the state body; null = the name has none
 * @param place the words behind; empty = the name tells no place
 * @param folded the whole name
 */
record BodyName(String part, @Nullable String word, String place, String folded) {

    static final String PEOPLES_COMMITTEE = "ubnd";

    private static final Pattern COMMITTEE =
            Pattern.compile("\\b(tinh|thanh|quan|huyen|thi|dang|chi) (uy|bo)\\b(?: (tinh|thanh pho|"
                    + "quan|huyen|thi xa|xa|phuong|thi tran)\\b)?");
    private static final Pattern STATE =
            Pattern.compile("\\b(?:ubnd|uy ban nhan dan) ?(tinh|thanh pho|quan|huyen|thi xa|xa|phuong|thi tran)?\\b");
    private static final Pattern ORGANS =
            Pattern.compile("\\b(?:ban thuong vu|ban chap hanh|thuong truc|btv|bch|bi thu|chu tich|truc thuoc)\\b");
    private static final Pattern AREA_WORDS =
            Pattern.compile("\\b(?:tinh|thanh pho|tp|quan|huyen|thi xa|xa|phuong|thi tran|viet nam)\\b");

    static BodyName of(String name) {
        String folded = String.join(" ", VietnameseText.words(name));
        Matcher state = STATE.matcher(folded);
        if (state.find()) {
            String level = state.group(1) == null ? "" : state.group(1);
            return new BodyName(PEOPLES_COMMITTEE, wordOf(level), bare(folded.substring(state.end())), folded);
        }
        Matcher committee = COMMITTEE.matcher(folded);
        if (!committee.find()) {
            return new BodyName(bare(folded), null, "", folded);
        }
        String level = committee.group(3) == null ? "" : committee.group(3);
        String own = committee.group(1) + " " + committee.group(2);
        boolean general = committee.group(1).equals("dang") && !level.isEmpty();
        String part = ORGANS.matcher(folded.substring(0, committee.start())).replaceAll("");
        return new BodyName(bare(part), general ? wordOf(level) : own, bare(folded.substring(committee.end())), folded);
    }

    /** On which levels a committee of that word can stand; "Thành ủy" is one of two. */
    Set<Tier> tiers() {
        if (word == null) {
            return EnumSet.allOf(Tier.class);
        }
        return switch (word) {
            case "tinh uy" -> EnumSet.of(Tier.PROVINCE);
            case "thanh uy" -> EnumSet.of(Tier.PROVINCE, Tier.DISTRICT);
            case "quan uy", "huyen uy", "thi uy" -> EnumSet.of(Tier.DISTRICT);
            case "chi uy", "chi bo" -> EnumSet.of(Tier.CELL);
            default -> EnumSet.of(Tier.DISTRICT, Tier.GRASSROOTS, Tier.SECTION);
        };
    }

    /** Whether another name tells the same place, or this one tells none. */
    boolean isAt(BodyName other) {
        return place.isEmpty() || other.place.equals(place);
    }

    /** The word for the committee of an area of that kind. */
    private static String wordOf(String level) {
        return switch (level) {
            case "tinh" -> "tinh uy";
            case "thanh pho" -> "thanh uy";
            case "quan" -> "quan uy";
            case "huyen" -> "huyen uy";
            case "thi xa" -> "thi uy";
            default -> "dang uy";
        };
    }

    /** The place alone, as names of committees and of areas have it in common. */
    private static String bare(String words) {
        List<String> rest = new ArrayList<>(
                List.of(AREA_WORDS.matcher(words).replaceAll(" ").strip().split("\\s+")));
        return rest.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }
}
