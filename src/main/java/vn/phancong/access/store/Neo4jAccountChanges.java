package vn.phancong.access.store;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.access.AccountChanges;
import vn.phancong.api.Changes;
import vn.phancong.api.Outcome;
import vn.phancong.graph.CypherLibrary;

@Component
class Neo4jAccountChanges implements AccountChanges {

    private final Changes changes;
    private final ChangeStatements statements;

    Neo4jAccountChanges(Changes changes, CypherLibrary library) {
        this.changes = changes;
        this.statements = ChangeStatements.of(library);
    }

    @Override
    public <T> Outcome<T> change(Function<Change, Outcome<T>> work) {
        return changes.change(transaction -> work.apply(new OpenChange(transaction, statements)));
    }
}
