/**
 * How the tasks of directives come down the tree and what comes back up: the undertakings of bodies, their steps, their
 * reports, and the assignments that carry out household clauses.
 */
@NullMarked
@ApplicationModule(
        displayName = "Cascade",
        allowedDependencies = {"graph", "api", "organization", "territory", "people", "coverage", "directive", "reading"
        })
package vn.phancong.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
