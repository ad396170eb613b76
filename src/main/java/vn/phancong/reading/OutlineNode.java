package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item on its way. */
final class OutlineNode {

    final String ordinal;
    final @Nullable String heading;
    final Paragraph paragraph;
    final List<OutlineNode> below = new ArrayList<>();
    int number;
    int further = 1;

    OutlineNode(String ordinal, @Nullable String heading, Paragraph paragraph) {
        this.ordinal = ordinal;
        this.heading = heading;
        this.paragraph = paragraph;
        this.number = paragraph.label() == null ? 0 : paragraph.label().number();
    }
}
