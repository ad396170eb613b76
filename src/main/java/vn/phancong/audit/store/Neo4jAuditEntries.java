package vn.phancong.audit.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.audit.AuditEntries;
import vn.phancong.audit.AuditOutcome;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;

/**
 * Each filter has an index of its own; what else is asked for is looked at on the way. The newest come first in all of them but
 * that of persons and households, whose entries are all looked at.
 */
@Component
class Neo4jAuditEntries implements AuditEntries {

    private static final String LAST = "9999";

    /** What means something to Lucene between quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("[\\\\\"]");

    private final Graph graph;
    private final Statement page;
    private final Statement ofAccount;
    private final Statement ofSubject;
    private final Statement ofKind;
    private final Statement ofOutcome;

    Neo4jAuditEntries(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.page = library.statement("audit/page");
        this.ofAccount = library.statement("audit/page-of-account");
        this.ofSubject = library.statement("audit/page-of-subject");
        this.ofKind = library.statement("audit/page-of-kind");
        this.ofOutcome = library.statement("audit/page-of-outcome");
    }

    @Override
    public List<Listed> newest(Filter filter, @Nullable String before, int limit) {
        Instant until = filter.until();
        String end = until == null ? LAST : EntryRow.moment(until);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("before", before != null && before.compareTo(end) < 0 ? before : end);
        parameters.put("from", filter.from() == null ? "" : EntryRow.moment(filter.from()));
        parameters.put("limit", limit);
        Statement statement = statement(filter, parameters);
        return graph.read(
                statement, parameters, row -> EntryRow.listed(row.get("entry").asMap()));
    }

    /** The one by what is rarest; the others narrow it down. */
    private Statement statement(Filter filter, Map<String, @Nullable Object> parameters) {
        String kind = filter.kind() == null ? null : filter.kind().name();
        String outcome = filter.outcome() == null ? null : filter.outcome().name();
        if (filter.subject() != null) {
            parameters.put("subject", lucene(filter.subject()));
            parameters.put("account", filter.account());
            parameters.put("kind", kind);
            parameters.put("outcome", outcome);
            return ofSubject;
        }
        if (filter.account() != null) {
            parameters.put("account", filter.account());
            parameters.put("kind", kind);
            parameters.put("outcome", outcome);
            return ofAccount;
        }
        if (outcome != null && filter.outcome() != AuditOutcome.ALLOWED) {
            parameters.put("outcome", outcome);
            parameters.put("kind", kind);
            return ofOutcome;
        }
        if (kind != null) {
            parameters.put("kind", kind);
            parameters.put("outcome", outcome);
            return ofKind;
        }
        parameters.put("outcome", outcome);
        return page;
    }

    /** The whole id as it stands in the entry, and nothing in it means anything to Lucene. */
    private static String lucene(Subject subject) {
        String field = subject.type().equals("Person") ? "people" : "households";
        return field + ":\"" + QUOTED.matcher(subject.id()).replaceAll("\\\\$0") + "\"";
    }
}
