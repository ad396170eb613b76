/** The roster module in Neo4j. */
@NullMarked
package vn.phancong.roster.store;

import org.jspecify.annotations.NullMarked;
