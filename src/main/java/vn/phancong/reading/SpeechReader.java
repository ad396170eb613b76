package vn.phancong.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Citation;
import vn.phancong.reading.Reading.Relation;

/** Reads speeches that the text cites: "ý kiến chỉ đạo của đồng chí …, Thủ tướng Chính phủ tại buổi làm việc … ngày …". */
final class SpeechReader {

    private static final List<String> LEADS =
            List.of("ý kiến chỉ đạo của", "phát biểu chỉ đạo của", "phát biểu của", "phát biểu kết luận của");
    private static final int FAR = 400;
    private static final int MOST = 20;

    private SpeechReader() {}

    static List<Citation> read(Page page, int from, int to) {
        List<Citation> speeches = new ArrayList<>();
        for (String lead : LEADS) {
            int at = page.folded().indexOf(lead, from);
            while (at >= 0 && at < to && speeches.size() < MOST) {
                Citation speech = speech(page, at, at + lead.length(), to);
                if (speech != null) {
                    speeches.add(speech);
                }
                at = page.folded().indexOf(lead, at + lead.length());
            }
        }
        return speeches;
    }

    /** A speech has an occasion and a day; without them nobody could find it. */
    private static @Nullable Citation speech(Page page, int start, int speaker, int to) {
        int far = Math.min(to, speaker + FAR);
        int offset = page.folded().substring(speaker, far).indexOf(" tại ");
        int occasion = speaker + offset;
        Dates.Day day = offset < 0 ? null : Dates.first(page.folded(), occasion, far);
        if (day == null || day.date() == null) {
            return null;
        }
        int comma = page.plain().lastIndexOf(',', occasion);
        int office = comma > speaker ? comma + 1 : speaker;
        Stretch mention = page.manuscript().stretch(start, day.end());
        String issuer = page.manuscript().words(office, occasion);
        return new Citation(null, DocumentKind.SPEECH, issuer, day.date(), Relation.BASED_ON, List.of(mention));
    }
}
