package vn.phancong.directive;

import java.time.Clock;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Fingerprint;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.graph.NewIds;
import vn.phancong.reading.DocumentReader;
import vn.phancong.reading.Readable;
import vn.phancong.reading.Readable.Read;
import vn.phancong.reading.Readable.Unreadable;

/** Keeps a text to be corrected and confirmed; nothing of it is a fact yet (dự thảo). */
@Component
public final class DraftDirective {

    private static final int LONGEST_NAME = 200;
    private static final Pattern LINE_ENDS = Pattern.compile("\\s+");

    private final Drafts drafts;
    private final DocumentReader reader;
    private final NewIds ids;
    private final Clock clock;

    DraftDirective(Drafts drafts, DocumentReader reader, NewIds ids, Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.ids = ids;
        this.clock = clock;
    }

    /** A text that somebody has pasted. */
    public Outcome<Draft> ofText(String text) {
        return keep(reader.read(text), null, "text");
    }

    /** A file, its content in base64. */
    public Outcome<Draft> ofFile(String name, String contentBase64) {
        byte[] content;
        try {
            content =
                    Base64.getDecoder().decode(LINE_ENDS.matcher(contentBase64).replaceAll(""));
        } catch (IllegalArgumentException e) {
            return Outcome.refused(Refusal.of(DirectiveRefusal.NOT_BASE64, "file.contentBase64"));
        }
        String kept = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        return keep(reader.readFile(content), kept, "file");
    }

    private Outcome<Draft> keep(Readable readable, @Nullable String fileName, String argument) {
        if (readable instanceof Read read) {
            return new Outcome.Done<>(keep(read.reading().text(), fileName));
        }
        var reason = ((Unreadable) readable).reason();
        return Outcome.refused(Refusal.of(DirectiveRefusal.valueOf(reason.name()), argument));
    }

    Draft keep(String text, @Nullable String fileName) {
        Draft draft = new Draft(new DraftId(ids.next()), DraftState.OPEN, fileName, clock.instant());
        return drafts.keep(draft, text, Fingerprint.of(text));
    }
}
