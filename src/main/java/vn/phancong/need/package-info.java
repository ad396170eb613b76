/** What households need, and what bodies give for it, under which decision. */
@NullMarked
@ApplicationModule(
        displayName = "Need",
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
package vn.phancong.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
