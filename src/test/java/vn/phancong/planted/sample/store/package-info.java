/** Planted violations. */
@NullMarked
package vn.phancong.planted.sample.store;

import org.jspecify.annotations.NullMarked;
