package vn.phancong.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results as Markdown: a table for each part. */
final class ResultsTable {

    private static final double EXACT = 100;

    private final Map<String, Object> circumstances;
    private final Map<String, List<Line>> parts = new LinkedHashMap<>();

    ResultsTable(Map<String, Object> circumstances, List<Line> lines) {
        this.circumstances = circumstances;
        lines.forEach(line ->
                parts.computeIfAbsent(line.part(), part -> new ArrayList<>()).add(line));
    }

    String text() {
        String machine = circumstances.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return machine + "\n"
                + parts.entrySet().stream().map(ResultsTable::part).collect(Collectors.joining());
    }

    private static String part(Map.Entry<String, List<Line>> part) {
        List<Line> lines = part.getValue();
        List<String> figures = lines.stream()
                .flatMap(line -> line.figures().keySet().stream())
                .distinct()
                .toList();
        List<String> head = new ArrayList<>(List.of("work", "scale", "budget", "ratio", "met"));
        head.addAll(figures);
        head.add("");
        StringBuilder text = new StringBuilder("\n**" + part.getKey() + "**\n\n");
        text.append(row(head)).append("|---".repeat(head.size())).append("|\n");
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(
                    line.work(),
                    line.scale(),
                    line.budget().text(),
                    cell(Double.isNaN(line.ratio()) ? null : line.ratio()),
                    line.met() == null ? "" : line.met() ? "yes" : "**no**"));
            figures.forEach(figure -> cells.add(cell(line.figures().get(figure))));
            cells.add(line.remark());
            text.append(row(cells));
        }
        return text.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Double number) {
            return String.format(Locale.ROOT, Math.abs(number) < EXACT ? "%.2f" : "%,.0f", number);
        }
        if (value instanceof Number number) {
            return String.format(Locale.ROOT, "%,d", number.longValue());
        }
        return Objects.toString(value, "");
    }
}
