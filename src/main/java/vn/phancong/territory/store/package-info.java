/** The territory module in Neo4j. */
@NullMarked
package vn.phancong.territory.store;

import org.jspecify.annotations.NullMarked;
