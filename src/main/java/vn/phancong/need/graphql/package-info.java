/** The need module over GraphQL. */
@NullMarked
package vn.phancong.need.graphql;

import org.jspecify.annotations.NullMarked;
