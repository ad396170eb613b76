/** The inspection module over GraphQL. */
@NullMarked
package vn.phancong.inspection.graphql;

import org.jspecify.annotations.NullMarked;
