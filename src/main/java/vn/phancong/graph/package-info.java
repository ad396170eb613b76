/**
 * Runs named Cypher against Neo4j: the checked library of statements, transactions with retries and bookmarks, migrations,
 * and the server that runs embedded when none is configured. Nothing else in the program knows which kind of server it is.
 */
@NullMarked
@ApplicationModule(
        displayName = "Graph",
        allowedDependencies = {})
package vn.phancong.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
