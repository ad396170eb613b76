/** The practice module over GraphQL. */
@NullMarked
package vn.phancong.practice.graphql;

import org.jspecify.annotations.NullMarked;
