package vn.phancong.access.store;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements of changes to accounts and grants. */
record ChangeStatements(
        Statement lock,
        Statement create,
        Statement tiePerson,
        Statement hasAccount,
        Statement attempt,
        Statement keepFailures,
        Statement setPassword,
        Statement grant,
        Statement grantOverAll,
        Statement endGrant,
        Statement findGrant,
        Statement grantsEver,
        Statement administrators,
        Statement close,
        Statement markDemo) {

    static ChangeStatements of(CypherLibrary library) {
        return new ChangeStatements(
                library.statement("access/lock"),
                library.statement("access/create"),
                library.statement("access/tie-person"),
                library.statement("access/has-account"),
                library.statement("access/attempt"),
                library.statement("access/keep-failures"),
                library.statement("access/set-password"),
                library.statement("access/grant"),
                library.statement("access/grant-over-all"),
                library.statement("access/end-grant"),
                library.statement("access/find-grant"),
                library.statement("access/grants-ever"),
                library.statement("access/administrators"),
                library.statement("access/close"),
                library.statement("access/mark-demo"));
    }
}
