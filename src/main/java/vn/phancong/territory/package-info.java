/**
 * Areas (đơn vị hành chính) down to the neighbourhood, the organisations in charge of them, and the households that live there, as of any day.
 */
@NullMarked
@ApplicationModule(
        displayName = "Territory",
        allowedDependencies = {"graph", "api", "organization"})
package vn.phancong.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
