/** Loads over GraphQL. */
@NullMarked
package vn.phancong.intake.graphql;

import org.jspecify.annotations.NullMarked;
