/** The organization module in Neo4j. */
@NullMarked
package vn.phancong.organization.store;

import org.jspecify.annotations.NullMarked;
