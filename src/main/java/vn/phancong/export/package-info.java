/**
 * Files out: gaps, coverage, workforce and duty lists as tables that are made while they are sent, for spreadsheets and for
 * print. What they hold is written in {@code src/docs/exports.md}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {
            "graph",
            "api",
            "access",
            "organization",
            "territory",
            "people",
            "coverage",
            "guard",
            "audit"
        })
package vn.phancong.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
