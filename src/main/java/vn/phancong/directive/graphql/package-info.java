/** The directive module over GraphQL. */
@NullMarked
package vn.phancong.directive.graphql;

import org.jspecify.annotations.NullMarked;
