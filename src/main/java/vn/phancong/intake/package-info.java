/**
 * Files in: a folder of tables becomes the graph, row by row accounted for. What the files look like is written in
 * {@code src/docs/data-folder.md}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "graph",
            "api",
            "access",
            "audit",
            "guard",
            "organization",
            "territory",
            "people",
            "coverage",
            "privacy",
            "demo"
        })
package vn.phancong.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
