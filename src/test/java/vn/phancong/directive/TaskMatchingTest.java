package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.phancong.directive.TaskMatching.Clause;
import vn.phancong.directive.TaskMatching.Match;
import vn.phancong.reading.TaskKind;

/** Which clauses of two documents say the same. */
class TaskMatchingTest {

    private static final String ASSIGN =
            "phân công đảng viên phụ trách các hộ gia đình, vận động người dân khai báo y tế";
    private static final String ASSIGN_IN_OTHER_WORDS =
            "phân công đảng viên, đoàn viên, hội viên phụ trách các hộ gia đình trên địa bàn ấp";
    private static final String INSPECT = "thường xuyên kiểm tra công tác phòng, chống dịch tại cơ sở";

    @Test
    void clausesOfOneKindAndLikeWordsMatch() {
        var matches = TaskMatching.match(
                List.of(clause("h1", TaskKind.ASSIGN_HOUSEHOLD, ASSIGN), clause("h2", TaskKind.INSPECT, INSPECT)),
                List.of(
                        clause("l1", TaskKind.ASSIGN_HOUSEHOLD, ASSIGN_IN_OTHER_WORDS),
                        clause("l2", TaskKind.DUTY_ROSTER, "tổ chức trực ban 24/24 giờ")));

        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.higher()).isEqualTo("h1");
            assertThat(match.lower()).isEqualTo("l1");
            assertThat(match.similarity()).isBetween(0.3, 0.95);
        });
    }

    @Test
    void aClauseStandsInOneMatchAtMostTheBestOne() {
        var matches = TaskMatching.match(
                List.of(
                        clause("h1", TaskKind.INSPECT, INSPECT + " và báo cáo"),
                        clause("h2", TaskKind.INSPECT, INSPECT)),
                List.of(clause("l1", TaskKind.INSPECT, INSPECT)));

        assertThat(matches).extracting(Match::higher).containsExactly("h2");
    }

    @Test
    void clausesOfTwoKindsMatchOnlyWhereTheWordsAreNearlyTheSame() {
        assertThat(TaskMatching.match(
                        List.of(clause("h", TaskKind.INSPECT, INSPECT)),
                        List.of(clause("l", TaskKind.SUPERVISE, INSPECT))))
                .hasSize(1);
        assertThat(TaskMatching.match(
                        List.of(clause("h", TaskKind.ASSIGN_HOUSEHOLD, ASSIGN)),
                        List.of(clause("l", TaskKind.ASSIGN_AREA, ASSIGN_IN_OTHER_WORDS))))
                .isEmpty();
    }

    @Test
    void marksAndCaseDoNotCount() {
        assertThat(TaskMatching.similarity("Đảng uỷ xã", "ĐẢNG ỦY XÃ")).isEqualTo(1);
        assertThat(TaskMatching.similarity("", "kiểm tra")).isZero();
    }

    private static Clause<String> clause(String id, TaskKind kind, String text) {
        return new Clause<>(id, kind, text);
    }
}
