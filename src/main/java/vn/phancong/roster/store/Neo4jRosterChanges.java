package vn.phancong.roster.store;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.Outcome;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.roster.RosterChanges;

@Component
class Neo4jRosterChanges implements RosterChanges {

    private final Changes changes;
    private final ChangeStatements statements;

    Neo4jRosterChanges(Changes changes, CypherLibrary library) {
        this.changes = changes;
        this.statements = ChangeStatements.of(library);
    }

    @Override
    public <T> Outcome<T> change(Function<Change, Outcome<T>> work) {
        return changes.change(transaction -> work.apply(new OpenChange(transaction, statements)));
    }
}
