/** What every test of the whole service shares: one Neo4j, one context, a clock that stands still, and data that reads aloud. */
@NullMarked
package vn.phancong.support;

import org.jspecify.annotations.NullMarked;
