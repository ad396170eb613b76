/** Who sees and does what, from outside. */
@NullMarked
package vn.phancong.guard;

import org.jspecify.annotations.NullMarked;
