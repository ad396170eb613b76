package vn.phancong.intake.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Locale;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.InvalidArgument;
import vn.phancong.intake.Upload;
import vn.phancong.intake.Uploads;

/** Takes the files of a request in: the parts of a form, or the body as one file. */
@Component
class Receiving {

    private final Uploads uploads;

    Receiving(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The files of a request, put aside as they came; nothing but their size and their names has been looked at. */
    Upload receive(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > uploads.largest()) {
            throw new InvalidArgument(ErrorCode.UPLOAD_TOO_LARGE, "file", uploads.largest());
        }
        MediaType type = typeOf(request);
        Upload upload = uploads.begin(request.getContentLengthLong());
        try {
            if (MediaType.MULTIPART_FORM_DATA.includes(type)) {
                takeParts(request, upload);
            } else {
                takeBody(request, upload);
            }
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private static void takeBody(HttpServletRequest request, Upload upload) throws IOException {
        String name = IntakeParameters.of(request.getParameterMap()).name();
        try (InputStream body = request.getInputStream()) {
            upload.add(name, body);
        }
    }

    private void takeParts(HttpServletRequest request, Upload upload) throws IOException {
        for (Part part : parts(request)) {
            String name = part.getSubmittedFileName();
            if (name != null && !name.isBlank()) {
                try (InputStream file = part.getInputStream()) {
                    upload.add(name, file);
                }
            }
        }
    }

    private Collection<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (IllegalStateException e) {
            throw new InvalidArgument(ErrorCode.UPLOAD_TOO_LARGE, "file", uploads.largest());
        } catch (ServletException e) {
            throw new InvalidArgument(ErrorCode.UPLOAD_UNREADABLE, "file", "multipart/form-data");
        }
    }

    /** A body that a form has encoded would be taken for parameters before anybody could read it. */
    private static MediaType typeOf(HttpServletRequest request) {
        String given = request.getContentType() == null ? "" : request.getContentType();
        try {
            MediaType type = given.isEmpty() ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(given);
            if (!MediaType.APPLICATION_FORM_URLENCODED.includes(type)) {
                return type;
            }
        } catch (InvalidMediaTypeException e) {
            throw wrongType(given);
        }
        throw wrongType(given);
    }

    private static InvalidArgument wrongType(String given) {
        return InvalidArgument.ofParameter(
                "Content-Type",
                given.toLowerCase(Locale.ROOT),
                "multipart/form-data, text/csv, application/zip, application/octet-stream");
    }
}
