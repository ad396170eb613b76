/** What several tests need. */
@NullMarked
package vn.phancong.support;

import org.jspecify.annotations.NullMarked;
