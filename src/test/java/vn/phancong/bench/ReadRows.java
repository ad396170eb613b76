package vn.phancong.bench;

import java.util.ArrayList;
import java.util.List;
import vn.phancong.bench.Question.Agreement;

/** The rows of DESIGN section 8 about reading, on one stage; both ways to each answer are compared before any is timed. */
final class ReadRows {

    private static final Budget OF_NOTHING = Budget.atMost(1.3);
    private static final Budget OF_FLOOR = Budget.atMost(1.3);
    private static final Budget OF_FLOOR_OF_LINE = Budget.atMost(1.0);

    private final Stage stage;
    private final Asking asking;
    private final Floor floor;
    private final Questions questions;

    ReadRows(Stage stage, long seed, int drawn) {
        this.stage = stage;
        this.asking = stage.asking();
        this.floor = stage.floor();
        this.questions = new Questions(asking, floor, seed, drawn);
    }

    /** All of them, the one that asks for nothing first. */
    List<ReadRow> all() {
        byte[] nothing = Asking.bodyOf("{ __typename }");
        Work bare = new Work("`{ __typename }` (" + stage.name() + ")", List.of(() -> asking.answerTo(nothing)));
        List<ReadRow> rows = new ArrayList<>();
        rows.add(new ReadRow("`{ __typename }`", Budget.NONE, bare, bare, bare, new Agreement(0, 0, 0)));
        rows.add(row(questions.coverage(), OF_NOTHING, bare, bare));
        ReadRow wards = row(questions.gapsOfWards(), OF_FLOOR);
        for (Question question : List.of(
                questions.gapsOfCells(),
                questions.gapsOfDistricts(),
                questions.gapsOfTheCity(),
                questions.laterPage())) {
            rows.add(row(question, OF_FLOOR, wards.base(), question.floor(floor, stage.name())));
        }
        rows.add(3, wards);
        rows.add(row(questions.cells(), OF_FLOOR));
        rows.add(row(questions.lines(), OF_FLOOR_OF_LINE));
        return rows;
    }

    private ReadRow row(Question question, Budget budget) {
        Work same = question.floor(floor, stage.name());
        return row(question, budget, same, same);
    }

    private ReadRow row(Question question, Budget budget, Work base, Work same) {
        return new ReadRow(
                question.name(),
                budget,
                question.ours(asking, stage.name()),
                base,
                same,
                question.agree(asking, floor));
    }
}
