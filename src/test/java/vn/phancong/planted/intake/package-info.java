/** Planted violations. */
@NullMarked
package vn.phancong.planted.intake;

import org.jspecify.annotations.NullMarked;
