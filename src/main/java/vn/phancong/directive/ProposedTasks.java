package vn.phancong.directive;

import java.util.ArrayList;
import java.util.List;
import vn.phancong.directive.TaskMatching.Clause;
import vn.phancong.reading.Reading;
import vn.phancong.reading.Reading.Item;
import vn.phancong.reading.Reading.Proposal;

/** The tasks that a reading proposes, in the document's order. */
final class ProposedTasks {

    private ProposedTasks() {}

    static List<Proposal> of(Reading reading) {
        List<Proposal> all = new ArrayList<>();
        reading.items().forEach(item -> collect(item, all));
        all.addAll(reading.closing());
        return all;
    }

    /** The same as clauses, known by their places counted from 0. */
    static List<Clause<Integer>> clauses(List<Proposal> proposals) {
        List<Clause<Integer>> clauses = new ArrayList<>();
        for (Proposal each : proposals) {
            clauses.add(new Clause<>(
                    clauses.size(), each.kind().value(), each.sentence().quotation()));
        }
        return clauses;
    }

    private static void collect(Item item, List<Proposal> all) {
        all.addAll(item.proposals());
        item.items().forEach(below -> collect(below, all));
    }
}
