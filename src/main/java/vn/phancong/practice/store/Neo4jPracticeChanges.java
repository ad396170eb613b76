package vn.phancong.practice.store;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.practice.Adoption;
import vn.phancong.practice.Practice;
import vn.phancong.practice.PracticeChanges;
import vn.phancong.practice.PracticeId;

@Component
class Neo4jPracticeChanges implements PracticeChanges {

    private final Changes changes;
    private final Statement lockDescriber;
    private final Statement describedBy;
    private final Statement describe;
    private final Statement lock;
    private final Statement find;
    private final Statement adoptionsBy;
    private final Statement latestAdoption;
    private final Statement takeUp;
    private final Statement giveUp;
    private final Statement withdraw;

    Neo4jPracticeChanges(Changes changes, CypherLibrary library) {
        this.changes = changes;
        this.lockDescriber = library.statement("practice/lock-describer");
        this.describedBy = library.statement("practice/described-by");
        this.describe = library.statement("practice/describe");
        this.lock = library.statement("practice/lock");
        this.find = library.statement("practice/practices");
        this.adoptionsBy = library.statement("practice/adoptions-by");
        this.latestAdoption = library.statement("practice/latest-adoption");
        this.takeUp = library.statement("practice/take-up");
        this.giveUp = library.statement("practice/give-up");
        this.withdraw = library.statement("practice/withdraw");
    }

    @Override
    public <T> Outcome<T> change(Function<Change, Outcome<T>> work) {
        return changes.change(transaction -> work.apply(new OpenChange(transaction)));
    }

    /** A change of practices under way in one transaction. */
    private final class OpenChange implements Change {

        private final GraphTransaction transaction;

        OpenChange(GraphTransaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public List<Practice> lockDescriber(OrganizationId body) {
            transaction.run(lockDescriber, Map.of("id", body.value()));
            return transaction.run(
                    describedBy, Map.of("organizationIds", List.of(body.value())), PracticeRows::practice);
        }

        @Override
        public void describe(Practice practice, String text) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("id", practice.id().value());
            parameters.put("name", practice.name());
            parameters.put("text", text);
            parameters.put(
                    "topic", practice.topic() == null ? null : practice.topic().name());
            parameters.put("since", practice.period().since());
            parameters.put("basis", value(practice.basis()));
            parameters.put("sortKey", practice.sortKey());
            parameters.put("searchText", VietnameseText.searchText(practice.name(), text));
            parameters.put("describedById", practice.describedBy().value());
            transaction.run(describe, parameters);
        }

        @Override
        public @Nullable Practice lock(PracticeId id) {
            transaction.run(lock, Map.of("id", id.value()));
            List<Practice> found = transaction.run(find, Map.of("ids", List.of(id.value())), PracticeRows::practice);
            return found.isEmpty() ? null : found.get(0);
        }

        @Override
        public Map<OrganizationId, List<Adoption>> adoptionsBy(PracticeId id, Collection<OrganizationId> bodies) {
            Map<String, Object> parameters =
                    Map.of("id", id.value(), "organizationIds", PracticeRows.bodyValues(bodies));
            return transaction.run(adoptionsBy, parameters, PracticeRows::adoption).stream()
                    .collect(groupingBy(Adoption::body));
        }

        @Override
        public @Nullable LocalDate lastPractisedOn(PracticeId id) {
            List<Record> rows = transaction.run(latestAdoption, Map.of("id", id.value()), row -> row);
            return rows.isEmpty() ? null : Rows.day(rows.get(0), "latest");
        }

        @Override
        public void takeUp(
                PracticeId id,
                List<OrganizationId> bodies,
                OrganizationId from,
                LocalDate since,
                @Nullable BasisId basis) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("id", id.value());
            parameters.put("organizationIds", PracticeRows.bodyValues(bodies));
            parameters.put("fromId", from.value());
            parameters.put("since", since);
            parameters.put("basis", value(basis));
            transaction.run(takeUp, parameters);
        }

        @Override
        public void giveUp(PracticeId id, OrganizationId body, LocalDate until, @Nullable String text) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("id", id.value());
            parameters.put("organizationId", body.value());
            parameters.put("until", until);
            parameters.put("text", text);
            transaction.run(giveUp, parameters);
        }

        @Override
        public void withdraw(PracticeId id, LocalDate until, @Nullable String reason) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("id", id.value());
            parameters.put("until", until);
            parameters.put("reason", reason);
            transaction.run(withdraw, parameters);
        }

        private static @Nullable String value(@Nullable BasisId basis) {
            return basis == null ? null : basis.value();
        }
    }
}
