/** The people module in Neo4j. */
@NullMarked
package vn.phancong.people.store;

import org.jspecify.annotations.NullMarked;
