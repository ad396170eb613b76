/** The territory module over GraphQL. */
@NullMarked
package vn.phancong.territory.graphql;

import org.jspecify.annotations.NullMarked;
