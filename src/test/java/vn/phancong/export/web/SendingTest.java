package vn.phancong.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.phancong.export.Column;
import vn.phancong.export.Table;
import vn.phancong.export.Table.Row;
import vn.phancong.export.file.TableFile;

class SendingTest {

    private static final List<Row> BATCH =
            Collections.nCopies(500, new Row(List.of("Một dòng khá dài để chỗ đệm chóng đầy")));

    /** The source has no end, so the test ends only if the reading does. */
    @ParameterizedTest
    @EnumSource(TableFile.Kind.class)
    void theReadingStopsWhenTheClientGoesAway(TableFile.Kind kind) {
        int[] batches = {0};
        Table table = new Table("Bảng", List.of(new Column("Một", Column.Kind.TEXT, 10)), taker -> {
            while (true) {
                batches[0]++;
                taker.accept(BATCH);
            }
        });
        Sending sending = new Sending(table, kind, "", new GoneAfter(100_000));
        assertThatThrownBy(() -> table.rows().to(sending::take)).isInstanceOf(ClientGone.class);
        assertThat(batches[0]).isLessThan(200);
    }

    private static final class GoneAfter extends MockHttpServletResponse {
        private long left;

        private GoneAfter(long bytes) {
            left = bytes;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {}

                @Override
                public void write(int one) throws IOException {
                    if (left-- <= 0) {
                        throw new IOException("Broken pipe");
                    }
                }
            };
        }
    }
}
