package vn.phancong.reading;

import org.jspecify.annotations.Nullable;

/** What words stand for which purpose of a recipient. */
final class Purposes {

    private Purposes() {}

    /** The purpose that words in brackets give; null = none. */
    static @Nullable Purpose of(String folded) {
        if (says(folded, "b/c", "báo cáo", "b.c")) {
            return Purpose.REPORT;
        }
        if (says(folded, "thực hiện", "t/h", "th.hiện", "triển khai", "thi hành")) {
            return Purpose.EXECUTE;
        }
        if (says(folded, "biết", "phối hợp", "theo dõi", "p/h", "chỉ đạo")) {
            return Purpose.INFORM;
        }
        return says(folded, "lưu") ? Purpose.FILE : null;
    }

    /** The purpose that a name itself gives: "Như trên", "Lưu: VT"; null = none. */
    static @Nullable Purpose byName(String folded) {
        if (folded.startsWith("như trên") || folded.startsWith("như kính gửi") || folded.startsWith("như điều")) {
            return Purpose.EXECUTE;
        }
        return folded.startsWith("lưu") ? Purpose.FILE : null;
    }

    private static boolean says(String folded, String... words) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
