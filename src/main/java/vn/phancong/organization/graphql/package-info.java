/** The organization module over GraphQL. */
@NullMarked
package vn.phancong.organization.graphql;

import org.jspecify.annotations.NullMarked;
