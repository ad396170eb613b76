/** Finds organisations, areas, households and people by the folded words of their names, codes and addresses. */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"graph", "api", "organization", "territory", "people", "coverage"})
package vn.phancong.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
