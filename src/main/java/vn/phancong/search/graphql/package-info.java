/** Search over GraphQL. */
@NullMarked
package vn.phancong.search.graphql;

import org.jspecify.annotations.NullMarked;
