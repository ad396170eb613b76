/** The coverage module over GraphQL. */
@NullMarked
package vn.phancong.coverage.graphql;

import org.jspecify.annotations.NullMarked;
