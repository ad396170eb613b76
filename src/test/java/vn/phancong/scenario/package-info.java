/** Scenarios: files that say what is in the graph, what is asked, and what must be answered. */
@NullMarked
package vn.phancong.scenario;

import org.jspecify.annotations.NullMarked;
