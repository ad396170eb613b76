/** The incident module over GraphQL. */
@NullMarked
package vn.phancong.incident.graphql;

import org.jspecify.annotations.NullMarked;
