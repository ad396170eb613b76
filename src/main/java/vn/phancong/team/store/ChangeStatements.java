package vn.phancong.team.store;

import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements of which changes of teams are made. */
record ChangeStatements(
        Statement form,
        Statement lock,
        Statement serving,
        Statement operating,
        Statement staff,
        Statement leave,
        Statement operateIn,
        Statement leaveAreas,
        Statement disband) {

    static ChangeStatements of(CypherLibrary library) {
        return new ChangeStatements(
                library.statement("team/form"),
                library.statement("team/lock"),
                library.statement("team/serving"),
                library.statement("team/operating"),
                library.statement("team/staff"),
                library.statement("team/leave"),
                library.statement("team/operate-in"),
                library.statement("team/leave-areas"),
                library.statement("team/disband"));
    }
}
