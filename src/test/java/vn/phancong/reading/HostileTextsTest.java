package vn.phancong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to run away end like others; the bound on time only keeps the build from hanging. */
class HostileTextsTest {

    private static final String HEAD =
            "TỈNH ỦY PHÚ LAM\nSố 1-CV/TU\nKính gửi: Các huyện ủy\n\n1. Một việc.\n2. Hai việc. ";
    private static final int LENGTH = 4_900_000;

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongHostileTextIsReadToItsEnd(String name) {
        String pattern = patterns().getOrDefault(name, "");
        String body = pattern.repeat((LENGTH - HEAD.length()) / pattern.length());

        assertThat(reader.read(HEAD + body)).isNotNull();
        assertThat(reader.read(body)).isNotNull();
    }

    static Stream<String> names() {
        return patterns().keySet().stream();
    }

    static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("digits", "1234567890");
        patterns.put("numbers begun", "Số ");
        patterns.put("numbers", "số 12-CV/TU ngày 1/2/2021 của Ban Thường vụ Tỉnh ủy ");
        patterns.put("brackets", "(");
        patterns.put("letters nested", "\na) b) c) ");
        patterns.put("one letter", "a");
        patterns.put("words", "a ");
        patterns.put("columns", "a    ");
        patterns.put("lines", "\n");
        patterns.put("items", "\n1. Kiểm tra\n2. Kiểm tra");
        patterns.put("near phrases", "phân công phân công phụ trách ");
        patterns.put("tasks", "kiểm tra, giám sát, đôn đốc ");
        patterns.put("tags", "<b");
        patterns.put("entities", "&#7");
        patterns.put("stars", "*");
        patterns.put("speeches", "phát biểu của ");
        patterns.put("reports", "báo cáo Ban Thường vụ ");
        patterns.put("days", "ngày 1/");
        patterns.put("dashes", "\n- ");
        patterns.put("bodies", "\nBAN THƯỜNG VỤ");
        patterns.put("marks", "e\u0301\u0301");
        return patterns;
    }
}
