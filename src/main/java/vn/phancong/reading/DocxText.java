package vn.phancong.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.phancong.reading.Readable.UnreadableReason;

/** The text of a .docx: paragraphs with the labels that Word counts, and tables cell by cell from left to right. */
final class DocxText {

    /** So much a file may unfold to; a document of the longest text that is read stays far below. */
    private static final long MOST_UNFOLDED = 60L * 1024 * 1024;

    private static final int DEEPEST_TABLE = 5;

    private final StringBuilder text = new StringBuilder();
    private final WordLabels labels = new WordLabels();

    private DocxText() {}

    static FileText of(byte[] content) {
        if (!unfoldsModestly(content)) {
            return new FileText.Refused(UnreadableReason.DAMAGED_FILE);
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            DocxText docx = new DocxText();
            document.getBodyElements().forEach(element -> docx.add(element, 0));
            return docx.text.length() > DocumentReader.LONGEST_TEXT
                    ? new FileText.Refused(UnreadableReason.TEXT_TOO_LONG)
                    : new FileText.Decoded(docx.text.toString());
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            return new FileText.Refused(UnreadableReason.DAMAGED_FILE);
        }
    }

    /** Counts what unfolds before the library opens the file, because its own guard is one for the whole program. */
    private static boolean unfoldsModestly(byte[] content) {
        byte[] buffer = new byte[8192];
        long unfolded = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            int entries = 0;
            while (entry != null && entries++ < 2000) {
                int read = zip.read(buffer);
                while (read >= 0 && unfolded <= MOST_UNFOLDED) {
                    unfolded += read;
                    read = zip.read(buffer);
                }
                if (unfolded > MOST_UNFOLDED) {
                    return false;
                }
                entry = zip.getNextEntry();
            }
            return entry == null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private void add(IBodyElement element, int depth) {
        if (element instanceof XWPFParagraph paragraph) {
            text.append(labels.of(paragraph)).append(paragraph.getText()).append('\n');
        } else if (element instanceof XWPFTable table && depth < DEEPEST_TABLE) {
            table.getRows().forEach(row -> add(row, depth));
        }
    }

    private void add(XWPFTableRow row, int depth) {
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getBodyElements().forEach(element -> add(element, depth + 1));
            text.append('\n');
        }
    }
}
