package vn.phancong.intake;

import java.util.Map;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Statement;

/** The statements by which what whole lists leave out is found and closed. */
record ClosingStatements(Map<DataFile, ListFormat> formats, Statement closeNodes, Statement closeTies) {

    static ClosingStatements of(CypherLibrary library) {
        return new ClosingStatements(
                ListFormat.all(library),
                library.statement("intake/close-nodes"),
                library.statement("intake/close-ties"));
    }
}
