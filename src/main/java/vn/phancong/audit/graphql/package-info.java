/** Sees over GraphQL what is read and changed, and answers administrators who ask. */
@NullMarked
package vn.phancong.audit.graphql;

import org.jspecify.annotations.NullMarked;
