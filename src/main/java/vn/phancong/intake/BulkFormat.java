package vn.phancong.intake;

import java.util.function.Function;
import vn.phancong.graph.Statement;

/**
 * A file that may be long: its rows go to the graph in batches, and the graph says of each what became of it.
 *
 * @param parameters what the statement needs of a row; worthless where the row is refused in the making
 */
record BulkFormat(DataFile file, Statement statement, Function<Row, Parameters> parameters) {}
