/**
 * Duty lines (trực, đường dây nóng) and who holds them when: rosters, the hours that nobody holds, and people on two rosters at
 * once.
 */
@NullMarked
@ApplicationModule(
        displayName = "Roster",
        allowedDependencies = {"graph", "api", "organization", "territory", "people", "coverage", "directive", "cascade"
        })
package vn.phancong.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
