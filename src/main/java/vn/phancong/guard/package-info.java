/**
 * Who sees and does what: the one place that decides. A caller's scope is some parts of the tree, each with a right; every
 * field says in the schema which right it needs, and whether it holds personal data. The modules of the domain know nothing
 * of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Guard",
        allowedDependencies = {
            "graph",
            "api",
            "access",
            "organization",
            "territory",
            "people",
            "coverage",
            "directive",
            "cascade",
            "inspection"
        })
package vn.phancong.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
