package vn.phancong.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.access.Caller;
import vn.phancong.api.ErrorAnswers;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.NotAllowed;
import vn.phancong.intake.IntakeJob;
import vn.phancong.intake.IntakeJobId;
import vn.phancong.intake.IntakeJobs;
import vn.phancong.intake.IntakeOrder;
import vn.phancong.intake.IntakeRights;
import vn.phancong.intake.RefusedFiles;
import vn.phancong.intake.Upload;

/** Files in: {@code POST /intake} takes them, and says where to look what becomes of them. */
@RestController
class UploadController {

    private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);
    private static final String TYPE = "IntakeJob";

    private final Receiving receiving;
    private final IntakeJobs jobs;
    private final IntakeRights rights;
    private final RefusedFiles refusedFiles;
    private final UploadTraces traces;
    private final ErrorAnswers errors;
    private final JsonMapper json;
    private final Clock clock;

    UploadController(
            Receiving receiving,
            IntakeJobs jobs,
            IntakeRights rights,
            RefusedFiles refusedFiles,
            UploadTraces traces,
            ErrorAnswers errors,
            JsonMapper json,
            Clock clock) {
        this.receiving = receiving;
        this.jobs = jobs;
        this.rights = rights;
        this.refusedFiles = refusedFiles;
        this.traces = traces;
        this.errors = errors;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/intake")
    void load(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> {
            Caller caller = caller(request);
            rights.mayLoad(caller);
            IntakeJobId id;
            try (Upload upload = receiving.receive(request)) {
                traces.handedIn(request);
                id = upload.handIn(order(upload, IntakeParameters.of(request.getParameterMap()), caller));
            }
            String globalId = GlobalId.of(TYPE, id.value());
            response.setStatus(HttpStatus.ACCEPTED.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/intake/" + globalId);
            write(response, Map.of("id", globalId));
        });
    }

    /** How the load stands, for those who do not speak GraphQL, which tells more. */
    @GetMapping("/intake/{id}")
    void job(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> {
            rights.mayLoad(caller(request));
            IntakeJob job = find(id);
            Map<String, @Nullable Object> standing = new LinkedHashMap<>();
            standing.put("id", id);
            standing.put("state", job.state().name());
            standing.put("failure", job.failure() == null ? null : job.failure().name());
            standing.put("rows", job.rows());
            standing.put(
                    "refused",
                    job.files().stream()
                            .mapToLong(file -> file.standing().refused())
                            .sum());
            standing.put("share", job.share());
            write(response, standing);
        });
    }

    @GetMapping("/intake/{id}/refused/{file}")
    void refused(
            @PathVariable String id,
            @PathVariable String file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(request, response, () -> {
            Caller caller = caller(request);
            rights.mayLoad(caller);
            IntakeJob job = find(id);
            rights.maySeeRows(caller, job);
            RefusedFiles.Found found = job.state().ended() ? refusedFiles.find(job, file) : null;
            if (found == null) {
                throw new InvalidArgument(ErrorCode.NOT_FOUND, "file", shortened(file));
            }
            traces.takenAway(found.file().refusedName(), request);
            send(found, response);
        });
    }

    private IntakeOrder order(Upload upload, IntakeParameters parameters, @Nullable Caller caller) {
        return new IntakeOrder(
                upload.what(),
                parameters.flag("dryRun"),
                parameters.legacyText(),
                parameters.flag("wholeList"),
                parameters.confirmClosings(),
                LocalDate.now(clock),
                caller == null ? null : caller.account());
    }

    private IntakeJob find(String id) {
        IntakeJobId wanted = new IntakeJobId(GlobalId.valueOf(TYPE, id, "id"));
        IntakeJob job = jobs.find(Set.of(wanted)).get(wanted);
        if (job == null) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, "id", shortened(id));
        }
        return job;
    }

    private static void send(RefusedFiles.Found found, HttpServletResponse response) throws IOException {
        boolean workbook = found.file().ending().equals("xlsx");
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(found.file().refusedName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(Files.size(found.path()));
        Files.copy(found.path(), response.getOutputStream());
    }

    private void write(HttpServletResponse response, Map<String, ? extends @Nullable Object> answer)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(answer));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        try {
            answer.give();
        } catch (NotAllowed e) {
            traces.notAllowed(request);
            errors.refuse(ErrorCode.FORBIDDEN, HttpStatus.FORBIDDEN, request, response);
        } catch (IOException | RuntimeException e) {
            if (response.isCommitted()) {
                LOG.debug("The client went away", e);
                return;
            }
            errors.send(e, request, response);
        }
    }

    private static @Nullable Caller caller(HttpServletRequest request) {
        return request.getAttribute(Caller.IN_CONTEXT) instanceof Caller caller ? caller : null;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private interface Answer {

        void give() throws IOException;
    }
}
