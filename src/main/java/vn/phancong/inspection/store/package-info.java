/** The inspection module in Neo4j. */
@NullMarked
package vn.phancong.inspection.store;

import org.jspecify.annotations.NullMarked;
