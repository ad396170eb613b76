/** The trail in Neo4j. */
@NullMarked
package vn.phancong.audit.store;

import org.jspecify.annotations.NullMarked;
