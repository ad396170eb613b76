package vn.phancong.export.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.phancong.export.Column;
import vn.phancong.export.Column.Kind;
import vn.phancong.export.Download;
import vn.phancong.export.Table;
import vn.phancong.export.Table.Row;

class XlsxFileTest {

    private static final Table TABLE = new Table(
            "Bảng", List.of(new Column("Một", Kind.TEXT, 10), new Column("Hai", Kind.NUMBER, 10)), taker -> {});

    @Test
    void aFullSheetGoesOnOnTheNextWithItsHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFile file = new XlsxFile(TABLE, "", out, 11);
        file.write(rows(25));
        file.finish();

        List<String> sheets = new ArrayList<>();
        new Download(out.toByteArray()).parts().forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                String text = new String(part, UTF_8);
                sheets.add(name + " " + (text.split("<row ", -1).length - 1));
                assertThat(text).contains("Hai");
            }
        });
        assertThat(sheets)
                .containsExactlyInAnyOrder(
                        "xl/worksheets/sheet1.xml 11", "xl/worksheets/sheet2.xml 11", "xl/worksheets/sheet3.xml 6");
        assertThat(XlsxFile.MOST_ROWS).isEqualTo(1_048_576);
    }

    /** Rows go out while they come in: what is held back stays small however many there are. */
    @Test
    void rowsGoOutAsTheyComeIn() throws IOException {
        long[] sent = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                sent[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sent[0] += length;
            }
        };
        TableFile file = new XlsxFile(TABLE, "", counting, XlsxFile.MOST_ROWS);
        for (int batch = 0; batch < 100; batch++) {
            file.write(rows(500));
        }
        long before = sent[0];
        file.finish();
        assertThat(before).isGreaterThan(100_000).isGreaterThan(sent[0] * 9 / 10);
    }

    private static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Row(Arrays.asList("Dòng " + i * 7919, i)));
        }
        return rows;
    }
}
