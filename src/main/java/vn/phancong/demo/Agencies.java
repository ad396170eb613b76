package vn.phancong.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of offices, schools and enterprises from which somebody may come who lives in a neighbourhood. */
record Agencies(List<String> cells, @Nullable Agencies wider) {

    /** Where one who lives here works: mostly not far. */
    String any(Draw draw) {
        double luck = draw.between(0.0, 1.0);
        Agencies taken = this;
        if (luck > 0.3 && taken.wider != null) {
            taken = taken.wider;
        }
        if (luck > 0.7 && taken.wider != null) {
            taken = taken.wider;
        }
        return draw.from(taken.cells);
    }
}
