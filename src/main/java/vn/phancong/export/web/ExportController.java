package vn.phancong.export.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.phancong.access.Caller;
import vn.phancong.api.ErrorAnswers;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.NotAllowed;
import vn.phancong.export.Table.Row;
import vn.phancong.export.file.TableFile;
import vn.phancong.guard.Right;

/** Tables as files: {@code /exports/gaps.xlsx}, {@code /exports/duties.csv} and the like. */
@RestController
class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Tables tables;
    private final ExportTraces traces;
    private final ErrorAnswers errors;
    private final Clock clock;

    ExportController(Tables tables, ExportTraces traces, ErrorAnswers errors, Clock clock) {
        this.tables = tables;
        this.traces = traces;
        this.errors = errors;
        this.clock = clock;
    }

    @GetMapping("/exports/{file}")
    void export(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            TableFile.Kind kind = kindOf(file);
            Tables.Made made = tables.make(
                    reportOf(file, kind), request.getParameterMap(), callerOf(request), LocalDate.now(clock));
            send(made, file, kind, request, response);
        } catch (NotAllowed e) {
            traces.notAllowed(file, request);
            errors.send(e, request, response);
        } catch (ClientGone e) {
            LOG.debug("{}: the client went away", file);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                // The connection breaks off, so that the client does not take a part for the whole.
                throw e;
            }
            errors.send(e, request, response);
        }
    }

    private static @Nullable Caller callerOf(HttpServletRequest request) {
        return request.getAttribute(Caller.IN_CONTEXT) instanceof Caller caller ? caller : null;
    }

    private void send(
            Tables.Made made,
            String file,
            TableFile.Kind kind,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setContentType(kind.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(made, kind));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        String subtitle = made.subject().name() + " – " + made.subject().day().format(DAY);
        Sending sending = new Sending(made.table(), kind, subtitle, response);
        if (made.report().needed().holds(Right.READ)) {
            traces.around(file, request, seen -> sendAll(made, sending, seen));
        } else {
            sendAll(made, sending, figures -> {});
        }
    }

    /** The rows are noted before they leave, so that none leaves that is not noted. */
    private static void sendAll(Tables.Made made, Sending sending, Consumer<List<Row>> seen) {
        made.table().rows().to(rows -> {
            seen.accept(rows);
            sending.take(rows);
        });
        sending.end();
    }

    private static TableFile.Kind kindOf(String file) {
        return Arrays.stream(TableFile.Kind.values())
                .filter(kind -> file.endsWith("." + kind.extension()))
                .findFirst()
                .orElseThrow(() -> unknown(file));
    }

    private static Tables.Report reportOf(String file, TableFile.Kind kind) {
        return Arrays.stream(Tables.Report.values())
                .filter(report -> file.equals(report.title() + "." + kind.extension()))
                .findFirst()
                .orElseThrow(() -> unknown(file));
    }

    private static InvalidArgument unknown(String file) {
        return new InvalidArgument(
                ErrorCode.NOT_FOUND, "file", file.length() <= 60 ? file : file.substring(0, 60) + "…");
    }
}
