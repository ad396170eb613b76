/** Phân công: who is in charge of which household, and where is nobody in charge. */
@NullMarked
package vn.phancong;

import org.jspecify.annotations.NullMarked;
