package vn.phancong.demo;

import java.text.Normalizer;
import java.util.Locale;

/** An area as it is officially called, such as "Phường Phúc Xá". */
record Unit(String code, String name, String kind) {

    /** "Phúc Xá" */
    String bareName() {
        return name.replaceFirst("^(Thành phố|Thị xã|Thị trấn|Tỉnh|Quận|Huyện|Phường|Xã) ", "");
    }

    /** "phường Phúc Xá", for use within a longer name. */
    String withinName() {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** "PHUCXA", for use within a code. */
    String slug() {
        return Normalizer.normalize(bareName(), Normalizer.Form.NFD)
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .replaceAll("[^A-Za-z0-9]", "")
                .toUpperCase(Locale.ROOT);
    }

    boolean isRural() {
        return kind.equals("RURAL_DISTRICT") || kind.equals("COMMUNE");
    }
}
