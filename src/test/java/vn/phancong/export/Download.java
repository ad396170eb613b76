package vn.phancong.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A file that was exported, as a reader finds it. */
public record Download(byte[] bytes) {

    static Download of(HttpResponse<byte[]> response) {
        return new Download(response.body());
    }

    /** All rows of a CSV file without its byte-order mark, the header first. */
    List<List<String>> csv() {
        String text = new String(bytes, UTF_8);
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** All rows of the first sheet of a workbook as they are stored, the header first. */
    List<List<String>> xlsx() {
        return elements(xml("xl/worksheets/sheet1.xml"), "row").stream()
                .map(Download::cells)
                .toList();
    }

    String part(String name) {
        return new String(parts().getOrDefault(name, new byte[0]), UTF_8);
    }

    /** Every part by its name, found by the directory at the end, as spreadsheets read a workbook. */
    public Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new TreeMap<>();
        try {
            Path file = Files.createTempFile("phan-cong", ".xlsx");
            Files.write(file, bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private Document xml(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts().getOrDefault(name, new byte[0])));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** By column, because blank cells are left out in the file. */
    private static List<String> cells(Element row) {
        Map<Integer, String> found = new TreeMap<>();
        elements(row, "c").forEach(cell -> found.put(column(cell.getAttribute("r")), cell.getTextContent()));
        int last = found.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        return IntStream.rangeClosed(0, last)
                .mapToObj(column -> found.getOrDefault(column, ""))
                .toList();
    }

    private static int column(String reference) {
        return reference
                        .chars()
                        .filter(Character::isLetter)
                        .map(letter -> letter - 'A' + 1)
                        .reduce(0, (sum, letter) -> sum * 26 + letter)
                - 1;
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
