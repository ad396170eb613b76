/**
 * What a party document says, found by the layout that such documents follow. Knows nothing of the graph: text goes in, a
 * reading comes out, and every finding bears the stretch of text that it rests on.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"graph"})
package vn.phancong.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
