package vn.phancong.directive.store;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.Outcome;
import vn.phancong.directive.DirectiveChanges;
import vn.phancong.graph.CypherLibrary;

@Component
class Neo4jDirectiveChanges implements DirectiveChanges {

    private final Changes changes;
    private final ChangeStatements statements;

    Neo4jDirectiveChanges(Changes changes, CypherLibrary library) {
        this.changes = changes;
        this.statements = ChangeStatements.of(library);
    }

    @Override
    public <T> Outcome<T> change(Function<Change, Outcome<T>> work) {
        return changes.change(transaction -> work.apply(new OpenChange(transaction, statements)));
    }
}
