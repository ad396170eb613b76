/** The access module's accounts in Neo4j. */
@NullMarked
package vn.phancong.access.store;

import org.jspecify.annotations.NullMarked;
