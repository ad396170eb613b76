/** The privacy module over GraphQL, and its downloads. */
@NullMarked
package vn.phancong.privacy.graphql;

import org.jspecify.annotations.NullMarked;
