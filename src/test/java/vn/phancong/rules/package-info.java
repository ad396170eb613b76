/** The rules that hold the architecture's arrows and the program's habits. */
@NullMarked
package vn.phancong.rules;

import org.jspecify.annotations.NullMarked;
