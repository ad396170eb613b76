/**
 * Checks of bodies and places: planned, some of them drawn by lot, made, and followed up.
 */
@NullMarked
@ApplicationModule(
        displayName = "Inspection",
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
package vn.phancong.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
