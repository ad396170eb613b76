package vn.phancong.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A workbook: its sheets, and what they share. */
final class XlsxBook implements Closeable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final ZipFile zip;

    /** The part of each sheet by the sheet's name, in their order. */
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private final Map<String, String> partsByType = new HashMap<>();
    private boolean from1904;
    private @Nullable SharedTexts texts;
    private @Nullable NumberStyles styles;

    XlsxBook(Path path) throws IOException {
        try {
            this.zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new Unreadable(Reason.inCase(RefusalCode.UNREADABLE, "zip", Objects.toString(e.getMessage())));
        }
        try {
            readSheets(readRelations());
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    /**
     * The rows of a sheet from the header on.
     *
     * @param candidates the sheets in which a header is looked for; the first of them is taken where none has one
     */
    XlsxRows rows(List<String> candidates, Predicate<RawRow> header) throws IOException {
        for (String sheet : candidates) {
            try (XlsxRows rows = open(sheet)) {
                long line = rows.lineOf(header);
                if (line > 0) {
                    return open(sheet).from(line);
                }
            }
        }
        if (candidates.isEmpty()) {
            throw new Unreadable(Reason.inCase(RefusalCode.UNREADABLE, "no-sheet"));
        }
        return open(candidates.get(0));
    }

    boolean from1904() {
        return from1904;
    }

    SharedTexts texts() throws IOException {
        if (texts == null) {
            texts = new SharedTexts(zip, partsByType.getOrDefault("sharedStrings", "xl/sharedStrings.xml"));
        }
        return texts;
    }

    NumberStyles styles() throws IOException {
        if (styles == null) {
            styles = new NumberStyles(zip, partsByType.getOrDefault("styles", "xl/styles.xml"));
        }
        return styles;
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (texts != null) {
            texts.close();
        }
    }

    private XlsxRows open(String sheet) throws IOException {
        XlsxPart part = XlsxPart.open(zip, sheets.getOrDefault(sheet, ""));
        if (part == null) {
            throw new Unreadable(Reason.inCase(RefusalCode.UNREADABLE, "no-sheet"));
        }
        return new XlsxRows(this, part);
    }

    /** The parts of the workbook by what it calls them. */
    private Map<String, String> readRelations() throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (XlsxPart part = XlsxPart.open(zip, RELATIONS)) {
            while (part != null && part.advance()) {
                String target = part.startsWith("Relationship") ? part.attribute("Target") : null;
                if (target != null) {
                    String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    String type = Objects.requireNonNullElse(part.attribute("Type"), "");
                    parts.put(Objects.requireNonNullElse(part.attribute("Id"), ""), path);
                    partsByType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
                check(parts.size());
            }
        }
        return parts;
    }

    private void readSheets(Map<String, String> parts) throws IOException {
        try (XlsxPart part = XlsxPart.open(zip, WORKBOOK)) {
            if (part == null) {
                throw new Unreadable(Reason.inCase(RefusalCode.UNREADABLE, "zip", "no " + WORKBOOK));
            }
            while (part.advance()) {
                if (part.startsWith("sheet")) {
                    String target = parts.get(Objects.requireNonNullElse(part.attribute("id"), ""));
                    if (target != null && zip.getEntry(target) != null) {
                        sheets.put(Objects.requireNonNullElse(part.attribute("name"), ""), target);
                    }
                } else if (part.startsWith("workbookPr")) {
                    String value = part.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                }
                check(sheets.size());
            }
        }
    }

    private static void check(int parts) throws Unreadable {
        if (parts > Limits.COLUMNS) {
            throw new Unreadable(Reason.inCase(RefusalCode.TOO_LARGE, "styles", Limits.COLUMNS));
        }
    }
}
