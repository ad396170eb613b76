/** Search in Neo4j's full-text index. */
@NullMarked
package vn.phancong.search.store;

import org.jspecify.annotations.NullMarked;
