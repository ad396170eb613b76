package vn.phancong.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A .docx of our own: the letterhead in a table of two columns, items that Word numbers itself. */
final class OwnDocx {

    private OwnDocx() {}

    static byte[] conclusion() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            columns(
                    document,
                    "ĐẢNG BỘ TỈNH PHÚ LAM\nHUYỆN ỦY HỒNG THỦY\n*\nSố 15-KL/HU",
                    "ĐẢNG CỘNG SẢN VIỆT NAM\nHồng Thủy, ngày 8 tháng 3 năm 2022");
            paragraphs(document, "KẾT LUẬN\nvề phân công đảng viên phụ trách hộ\n\nBan Thường vụ Huyện ủy yêu cầu:");
            BigInteger list = list(document);
            numbered(document, list, 0, "Các chi bộ phân công đảng viên phụ trách 4 đến 6 hộ:");
            numbered(document, list, 1, "Rà soát hộ nghèo.");
            numbered(document, list, 1, "Tuyên truyền tại thôn.");
            numbered(document, list, 0, "Các đảng bộ trực thuộc báo cáo kết quả về Ban Thường vụ Huyện ủy.");
            paragraphs(document, "Kết luận này phổ biến đến chi bộ.\n");
            columns(
                    document,
                    "Nơi nhận:\n- Các đảng bộ, chi bộ trực thuộc,\n- Lưu VPHU.",
                    "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nThào Thị Mẫu");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void paragraphs(XWPFDocument document, String lines) {
        lines.lines().forEach(line -> document.createParagraph().createRun().setText(line));
    }

    private static void columns(XWPFDocument document, String left, String right) {
        XWPFTable table = document.createTable(1, 2);
        fill(table.getRow(0).getCell(0), left);
        fill(table.getRow(0).getCell(1), right);
    }

    private static void fill(XWPFTableCell cell, String lines) {
        cell.removeParagraph(0);
        lines.lines().forEach(line -> cell.addParagraph().createRun().setText(line));
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum numbers = CTAbstractNum.Factory.newInstance();
        numbers.setAbstractNumId(BigInteger.ZERO);
        level(numbers, 0, STNumberFormat.DECIMAL, "%1.");
        level(numbers, 1, STNumberFormat.LOWER_LETTER, "%2)");
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(numbers)));
    }

    private static void level(CTAbstractNum numbers, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = numbers.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        level.addNewStart().setVal(BigInteger.ONE);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int depth, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(text);
    }
}
