/** The coverage module in Neo4j. */
@NullMarked
package vn.phancong.coverage.store;

import org.jspecify.annotations.NullMarked;
