/** The trail: what leaves an entry, what is found where somebody tampers with it, and what outlives a killed process. */
@NullMarked
package vn.phancong.audit;

import org.jspecify.annotations.NullMarked;
