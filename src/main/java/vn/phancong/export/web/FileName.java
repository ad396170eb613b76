package vn.phancong.export.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import vn.phancong.export.file.TableFile;

/** A file name that tells what is inside, for clients that read UTF-8 and for those that do not. */
final class FileName {

    private FileName() {}

    /** The header {@code Content-Disposition} (RFC 6266). */
    static String disposition(Tables.Made made, TableFile.Kind kind) {
        String day = made.subject().day().toString();
        String code = made.subject().code().replaceAll("[^A-Za-z0-9._-]", "_");
        String plain = made.report().title() + "_" + code + "_" + day + "." + kind.extension();
        String whole = made.table().title() + " – " + made.subject().name() + " – " + day + "." + kind.extension();
        String safe = whole.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
        String encoded = URLEncoder.encode(safe, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
