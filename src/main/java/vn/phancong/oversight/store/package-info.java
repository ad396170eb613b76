/** The oversight module in Neo4j. */
@NullMarked
package vn.phancong.oversight.store;

import org.jspecify.annotations.NullMarked;
