package vn.phancong.directive.store;

import java.util.Map;
import vn.phancong.directive.Relation;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements of which changes of directives are made. */
record ChangeStatements(
        Statement lockDraft,
        Statement lockDirective,
        Statement byNumber,
        Statement cite,
        Statement confirm,
        Map<Relation, Statement> relate,
        Statement address,
        Statement addressed,
        Statement strike,
        Statement report,
        Statement addTasks,
        Statement ask,
        Statement refine) {

    static ChangeStatements of(CypherLibrary library) {
        return new ChangeStatements(
                library.statement("directive/lock-draft"),
                library.statement("directive/lock-directive"),
                library.statement("directive/any-by-number"),
                library.statement("directive/cite"),
                library.statement("directive/confirm"),
                Map.of(
                        Relation.IMPLEMENTS, library.statement("directive/relate-implements"),
                        Relation.BASED_ON, library.statement("directive/relate-based-on")),
                library.statement("directive/address"),
                library.statement("directive/addressed"),
                library.statement("directive/strike"),
                library.statement("directive/report"),
                library.statement("directive/add-tasks"),
                library.statement("directive/ask"),
                library.statement("directive/refine"));
    }
}
