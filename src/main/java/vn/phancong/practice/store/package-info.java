/** The practice module in Neo4j. */
@NullMarked
package vn.phancong.practice.store;

import org.jspecify.annotations.NullMarked;
