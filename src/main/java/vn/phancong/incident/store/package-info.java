/** The incident module in Neo4j. */
@NullMarked
package vn.phancong.incident.store;

import org.jspecify.annotations.NullMarked;
