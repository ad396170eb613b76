/** The roster module over GraphQL. */
@NullMarked
package vn.phancong.roster.graphql;

import org.jspecify.annotations.NullMarked;
