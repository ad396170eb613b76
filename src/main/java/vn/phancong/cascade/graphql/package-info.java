/** The cascade module over GraphQL. */
@NullMarked
package vn.phancong.cascade.graphql;

import org.jspecify.annotations.NullMarked;
