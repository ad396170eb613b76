package vn.phancong.cascade.store;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.UndertakingChanges;
import vn.phancong.directive.Outcome;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;

@Component
class Neo4jUndertakingChanges implements UndertakingChanges {

    private final Graph graph;
    private final ChangeStatements statements;

    Neo4jUndertakingChanges(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.statements = ChangeStatements.of(library);
    }

    @Override
    public <T> Outcome<T> change(Function<Change, Outcome<T>> work) {
        return graph.write(transaction -> {
            Outcome<T> outcome = work.apply(new OpenChange(transaction, statements));
            if (outcome instanceof Outcome.Refused<T>) {
                transaction.rollBack();
            }
            return outcome;
        });
    }
}
