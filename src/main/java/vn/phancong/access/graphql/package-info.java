/** The access module over GraphQL. */
@NullMarked
package vn.phancong.access.graphql;

import org.jspecify.annotations.NullMarked;
