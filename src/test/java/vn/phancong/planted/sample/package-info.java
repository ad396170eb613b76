/** Planted violations. */
@NullMarked
package vn.phancong.planted.sample;

import org.jspecify.annotations.NullMarked;
