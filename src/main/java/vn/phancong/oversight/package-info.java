/**
 * Who oversees which body and which area, and who answers for an area or a household at each level, party and state side by
 * side.
 */
@NullMarked
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {
            "graph",
            "api",
            "organization",
            "territory",
            "people",
            "coverage",
            "directive",
            "reading",
            "cascade"
        })
package vn.phancong.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
