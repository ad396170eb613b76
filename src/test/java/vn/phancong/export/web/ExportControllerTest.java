package vn.phancong.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.phancong.api.ErrorAnswers;
import vn.phancong.audit.Traces;
import vn.phancong.audit.Trail;
import vn.phancong.coverage.Unit;
import vn.phancong.export.Column;
import vn.phancong.export.Subject;
import vn.phancong.export.Table;
import vn.phancong.export.Table.Row;
import vn.phancong.organization.OrganizationId;
import vn.phancong.support.TestClock;

class ExportControllerTest {

    private final Tables tables = mock(Tables.class);
    private final ErrorAnswers errors = mock(ErrorAnswers.class);
    private final ExportController controller = new ExportController(
            tables, new ExportTraces(mock(Traces.class), mock(Trail.class)), errors, new TestClock());
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/exports/gaps.csv");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatFailsBeforeTheFirstByteIsSaid() throws IOException {
        asked(0);
        controller.export("gaps.csv", request, response);
        verify(errors).send(any(IllegalStateException.class), eq(request), eq(response));
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    /** A part must not pass for the whole: the server breaks the connection off where the answer is under way. */
    @Test
    void whatFailsLaterBreaksOff() throws IOException {
        asked(20);
        assertThatThrownBy(() -> controller.export("gaps.csv", request, response))
                .isInstanceOf(IllegalStateException.class);
        verify(errors, never()).send(any(), any(), any());
    }

    @Test
    void whoAsksForTheHeadOnlyGetsNoRows() throws IOException {
        asked(0);
        request.setMethod("HEAD");
        controller.export("gaps.csv", request, response);
        assertThat(response.getHeader("Content-Disposition")).contains("gaps_CB_2021-09-15.csv");
        verify(errors, never()).send(any(), any(), any());
    }

    private void asked(int batches) {
        List<Row> batch = Collections.nCopies(500, new Row(List.of("Một dòng")));
        Table table = new Table("Bảng", List.of(new Column("Một", Column.Kind.TEXT, 10)), taker -> {
            for (int i = 0; i < batches; i++) {
                taker.accept(batch);
            }
            throw new IllegalStateException("the graph is gone");
        });
        Subject subject =
                new Subject(new Unit.OfOrganization(new OrganizationId("1")), "CB", "Chi bộ", TestClock.USUAL_DAY);
        when(tables.make(any(), any(), any(), any())).thenReturn(new Tables.Made(Tables.Report.GAPS, subject, table));
    }
}
