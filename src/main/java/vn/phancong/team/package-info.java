/**
 * Teams on the ground (tổ, chốt, đoàn): who serves on them, where they work, and which of them lack a party member.
 */
@NullMarked
@ApplicationModule(
        displayName = "Team",
        allowedDependencies = {"graph", "api", "organization", "territory", "people", "coverage", "directive", "cascade"
        })
package vn.phancong.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
