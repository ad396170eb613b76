/** Code that breaks the rules of {@code vn.phancong.rules} on purpose, so that each rule is seen to bite. Nothing runs it. */
@NullMarked
package vn.phancong.planted;

import org.jspecify.annotations.NullMarked;
