/** The need module in Neo4j. */
@NullMarked
package vn.phancong.need.store;

import org.jspecify.annotations.NullMarked;
