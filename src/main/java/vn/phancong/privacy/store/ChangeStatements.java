package vn.phancong.privacy.store;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements of which corrections and erasures are made. */
record ChangeStatements(
        Statement lockPeople,
        Statement lockHouseholds,
        Statement correctPerson,
        Statement correctHousehold,
        Statement erasePeople,
        Statement eraseHouseholds,
        Statement textsNear,
        Statement rewriteTexts) {

    static ChangeStatements of(CypherLibrary library) {
        return new ChangeStatements(
                library.statement("privacy/lock-people"),
                library.statement("privacy/lock-households"),
                library.statement("privacy/correct-person"),
                library.statement("privacy/correct-household"),
                library.statement("privacy/erase-people"),
                library.statement("privacy/erase-households"),
                library.statement("privacy/texts-near"),
                library.statement("privacy/rewrite-texts"));
    }
}
