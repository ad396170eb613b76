package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together tag by tag, as no library would: with old habits, and with malice. */
final class RawBook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>(List.of("General"));
    private String shared = "";
    private String workbookProperties = "";
    private String beforeSheet = "";

    /** Adds a sheet of which every row is a list of whole cell tags. */
    RawBook sheet(String name, String... rows) {
        StringBuilder data = new StringBuilder();
        for (String row : rows) {
            data.append("<row>").append(row).append("</row>");
        }
        return sheetOf(name, data + "");
    }

    RawBook sheetOf(String name, String data) {
        return part(name, "<sheetData>" + data + "</sheetData>");
    }

    RawBook part(String name, String content) {
        sheets.put(name, content);
        return this;
    }

    /** Adds a number format; cells refer to the first added one by s="1". */
    RawBook format(String code) {
        formats.add(code);
        return this;
    }

    RawBook shared(String content) {
        shared = content;
        return this;
    }

    RawBook from1904() {
        workbookProperties = "<workbookPr date1904='1'/>";
        return this;
    }

    RawBook beforeSheet(String text) {
        beforeSheet = text;
        return this;
    }

    static String text(String... cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row.toString();
    }

    void write(Path file) {
        try {
            Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder list = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                number++;
                list.append("<sheet name='%s' sheetId='%d' r:id='r%d'/>".formatted(sheet.getKey(), number, number));
                relations.append("<Relationship Id='r%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
                        .formatted(number, OFFICE, number));
                String content = beforeSheet + "<worksheet xmlns='" + MAIN + "'>" + sheet.getValue() + "</worksheet>";
                put(zip, "xl/worksheets/sheet" + number + ".xml", content);
            }
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>" + workbookProperties + "<sheets>" + list
                            + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
            put(zip, "xl/styles.xml", styles());
            put(zip, "xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + shared + "</sst>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < formats.size(); i++) {
            codes.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, formats.get(i)));
            cells.append("<xf numFmtId='%d'/>".formatted(164 + i));
        }
        return "<styleSheet xmlns='" + MAIN + "'><numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId='14'/>"
                + "</cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>";
    }

    private static void put(OutputStream zip, String name, String content) throws IOException {
        ((ZipOutputStream) zip).putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        ((ZipOutputStream) zip).closeEntry();
    }
}
