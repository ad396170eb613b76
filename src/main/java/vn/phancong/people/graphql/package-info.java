/** The people module over GraphQL. */
@NullMarked
package vn.phancong.people.graphql;

import org.jspecify.annotations.NullMarked;
