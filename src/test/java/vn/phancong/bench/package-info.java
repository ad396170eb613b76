/** Measures the answers against hand-written Cypher over Bolt; asserts nothing. */
@NullMarked
package vn.phancong.bench;

import org.jspecify.annotations.NullMarked;
