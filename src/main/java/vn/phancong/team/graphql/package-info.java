/** The team module over GraphQL. */
@NullMarked
package vn.phancong.team.graphql;

import org.jspecify.annotations.NullMarked;
