/** The cascade module in Neo4j. */
@NullMarked
package vn.phancong.cascade.store;

import org.jspecify.annotations.NullMarked;
