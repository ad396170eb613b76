/**
 * Who is in charge of which household, where nobody is, why, and the figures of both.
 */
@NullMarked
@ApplicationModule(
        displayName = "Coverage",
        allowedDependencies = {"graph", "api", "organization", "territory", "people"})
package vn.phancong.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
