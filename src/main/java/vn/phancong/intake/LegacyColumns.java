package vn.phancong.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a file are written for old fonts, judged by its first rows. A single word can be right either way ("Tó" is
 * a word, and "Tú" in TCVN3), so in such a column every word that can be meant so is.
 */
final class LegacyColumns {

    private final @Nullable LegacyText converted;
    private final Map<String, LegacyText> columns = new HashMap<>();

    /**
     * Judges.
     *
     * @param converted what the user said that old text is; null where it is refused
     */
    LegacyColumns(@Nullable LegacyText converted, Header header, List<RawRow> sample) {
        this.converted = converted;
        for (String column : header.positions().keySet()) {
            List<String> texts =
                    sample.stream().map(row -> header.field(row, column)).toList();
            LegacyText verdict = verdict(texts);
            if (verdict != null) {
                columns.put(column, verdict);
            }
        }
    }

    /** The row in Unicode, or as it is where something in it is to be refused. */
    RawRow unicode(RawRow row, Header header) {
        if (converted == null || row.cells().stream().noneMatch(LegacyText::isPossible)) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        header.positions().forEach((column, position) -> {
            if (position < cells.size() && converted == legacy(column, cells.get(position))) {
                cells.set(position, converted.decode(cells.get(position)));
            }
        });
        return new RawRow(row.line(), cells);
    }

    /** In what the text of that column is written, or null where that is nothing old. */
    @Nullable LegacyText legacy(String column, String text) {
        if (!LegacyText.isPossible(text)) {
            return null;
        }
        LegacyText known = columns.get(column);
        return known == null ? verdict(List.of(text)) : known;
    }

    private @Nullable LegacyText verdict(List<String> texts) {
        Map<LegacyText, Integer> evidence = new EnumMap<>(LegacyText.class);
        long sound = 0;
        for (String text : texts) {
            if (!LegacyText.isPossible(text)) {
                sound += LegacyText.isLatin1(text) ? 0 : 1;
                continue;
            }
            for (LegacyText legacy : LegacyText.values()) {
                evidence.merge(legacy, legacy.evidence(text), Integer::sum);
            }
            sound += LegacyText.words(text)
                    .filter(word -> LegacyText.isPossible(word) && Syllables.isOne(word))
                    .count();
        }
        int tcvn3 = evidence.getOrDefault(LegacyText.TCVN3, 0);
        int vni = evidence.getOrDefault(LegacyText.VNI, 0);
        if (Math.max(tcvn3, vni) == 0 || 2L * Math.max(tcvn3, vni) < sound) {
            return null;
        }
        return tcvn3 > vni || (tcvn3 == vni && converted == LegacyText.TCVN3) ? LegacyText.TCVN3 : LegacyText.VNI;
    }
}
