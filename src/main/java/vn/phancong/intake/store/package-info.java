/** Loads in the graph. */
@NullMarked
package vn.phancong.intake.store;

import org.jspecify.annotations.NullMarked;
