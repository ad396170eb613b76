/** The directive module's Cypher. */
@NullMarked
package vn.phancong.directive.store;

import org.jspecify.annotations.NullMarked;
