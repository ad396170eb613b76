/** Holds every field to its right. */
@NullMarked
package vn.phancong.guard.graphql;

import org.jspecify.annotations.NullMarked;
