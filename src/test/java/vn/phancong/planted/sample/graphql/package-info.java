/** Planted violations. */
@NullMarked
package vn.phancong.planted.sample.graphql;

import org.jspecify.annotations.NullMarked;
