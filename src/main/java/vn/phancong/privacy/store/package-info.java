/** The privacy module in Neo4j. */
@NullMarked
package vn.phancong.privacy.store;

import org.jspecify.annotations.NullMarked;
