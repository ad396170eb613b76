package vn.phancong.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Closes, after all files are read, what their whole lists leave out; nothing where that is more than was agreed to. */
final class CloseMissing {

    /** What is found by way of something else is closed before that. */
    private static final List<DataFile> ORDER = List.of(
            DataFile.ABSENCES,
            DataFile.PEOPLE,
            DataFile.MEMBERSHIPS,
            DataFile.OFFICES,
            DataFile.ASSIGNMENTS,
            DataFile.HOUSEHOLDS,
            DataFile.CHARGES,
            DataFile.AREAS,
            DataFile.ORGANIZATIONS);

    private final Loading loading;
    private final WholeLists lists;
    private final ClosingRule rule;
    private final Map<DataFile, Standing> standings = new EnumMap<>(DataFile.class);

    CloseMissing(Loading loading, WholeLists lists, ClosingRule rule) {
        this.loading = loading;
        this.lists = lists;
        this.rule = rule;
    }

    /**
     * Counts, judges and closes.
     *
     * @param reports of the tables that were read; each gets what it leaves out
     */
    ClosingVerdict run(Map<DataFile, FileReport> reports, boolean dryRun) {
        boolean agreed = loading.track().agreed();
        reports.forEach((table, report) -> {
            if (report.refused() == 0) {
                Standing standing = loading.track().at(table);
                standings.put(
                        table,
                        agreed && standing.closing() != null
                                ? standing
                                : standing.with(lists.count(loading.batches(), table)));
            }
        });
        standings.forEach((table, standing) -> reports.computeIfPresent(
                table, (same, report) -> report.with(Objects.requireNonNull(standing.closing()))));
        ClosingVerdict verdict = dryRun ? ClosingVerdict.COUNTED : agreed ? ClosingVerdict.CLOSED : verdict();
        loading.track().agree(List.copyOf(standings.values()), verdict == ClosingVerdict.CLOSED);
        if (verdict == ClosingVerdict.CLOSED) {
            ORDER.stream().filter(standings::containsKey).forEach(this::close);
        }
        return verdict;
    }

    private ClosingVerdict verdict() {
        long missing = standings.values().stream()
                .mapToLong(each -> closing(each).missing())
                .sum();
        Long confirmed = rule.confirmed();
        if (confirmed != null) {
            return confirmed == missing ? ClosingVerdict.CLOSED : ClosingVerdict.OTHER_NUMBER;
        }
        boolean tooMany = standings.values().stream()
                .map(CloseMissing::closing)
                .anyMatch(each -> each.missing() > rule.maxShare() * each.open());
        return tooMany ? ClosingVerdict.TOO_MANY : ClosingVerdict.CLOSED;
    }

    private void close(DataFile table) {
        if (closing(Objects.requireNonNull(standings.get(table))).missing() > 0) {
            loading.moved().all();
        }
        lists.close(table, part -> {
            Standing before = Objects.requireNonNull(standings.get(table));
            Standing after = loading.batches().run(tx -> {
                Standing now = before.closingMore(part.close(tx));
                loading.track().keep(tx, now);
                return now;
            });
            standings.put(table, after);
            loading.track().kept();
        });
    }

    private static Closing closing(Standing standing) {
        return Objects.requireNonNull(standing.closing());
    }
}
