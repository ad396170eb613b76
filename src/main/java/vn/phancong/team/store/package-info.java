/** The team module in Neo4j. */
@NullMarked
package vn.phancong.team.store;

import org.jspecify.annotations.NullMarked;
