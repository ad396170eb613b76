/** The oversight module over GraphQL. */
@NullMarked
package vn.phancong.oversight.graphql;

import org.jspecify.annotations.NullMarked;
