package vn.phancong.access.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.access.Account;
import vn.phancong.access.AccountId;
import vn.phancong.access.AccountNames;
import vn.phancong.access.Accounts;
import vn.phancong.access.Grant;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;

@Component
class Neo4jAccounts implements Accounts {

    private final Graph graph;
    private final Statement standing;
    private final Statement find;
    private final Statement page;
    private final Statement count;
    private final Statement grants;
    private final Statement secret;
    private final Statement realm;

    Neo4jAccounts(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.standing = library.statement("access/standing");
        this.find = library.statement("access/accounts");
        this.page = library.statement("access/page");
        this.count = library.statement("access/count");
        this.grants = library.statement("access/grants");
        this.secret = library.statement("access/secret");
        this.realm = library.statement("access/realm");
    }

    @Override
    public @Nullable Standing standing(String name, LocalDate day) {
        Map<String, Object> parameters = Map.of("nameKey", AccountNames.key(name), "asOf", day);
        return graph.read(standing, parameters, Neo4jAccounts::standing).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Map<AccountId, Account> find(Set<AccountId> ids) {
        return graph.read(find, Map.of("ids", values(ids)), AccountRows::account).stream()
                .collect(toMap(Account::id, Function.identity()));
    }

    @Override
    public List<Account> first(@Nullable String afterName, int limit) {
        String after = afterName == null ? "" : AccountNames.key(afterName);
        return graph.read(page, Map.of("afterNameKey", after, "limit", limit), AccountRows::account);
    }

    @Override
    public int count() {
        return graph.read(count, Map.of(), row -> row.get("accounts").asInt()).get(0);
    }

    @Override
    public Map<AccountId, List<Grant>> grantsOf(Set<AccountId> accounts, LocalDate day) {
        return graph.readLists(
                grants,
                Map.of("accountIds", values(accounts), "asOf", day),
                accounts,
                AccountRows::accountId,
                AccountRows::grant);
    }

    @Override
    public @Nullable String secretOf(String client) {
        return graph
                .read(
                        secret,
                        Map.of("nameKey", AccountNames.key(client)),
                        row -> String.valueOf(Rows.text(row, "passwordHash")))
                .stream()
                .filter(hash -> hash.startsWith("{"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean demo() {
        return graph.read(realm, Map.of(), row -> row.get("demo").asBoolean()).contains(true);
    }

    private static Standing standing(Record row) {
        return new Standing(AccountRows.account(row), row.get("grants").asList(AccountRows::grant));
    }

    private static List<String> values(Set<AccountId> ids) {
        return ids.stream().map(AccountId::value).toList();
    }
}
