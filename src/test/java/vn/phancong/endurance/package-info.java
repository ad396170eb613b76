/**
 * Whether the program keeps going: under load for long, killed, with a Neo4j server that goes away, on a full disk. What each
 * test proves stands in {@code src/docs/endurance.md}.
 */
@NullMarked
package vn.phancong.endurance;

import org.jspecify.annotations.NullMarked;
