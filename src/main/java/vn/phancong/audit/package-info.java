/**
 * Who has read whose personal data, and who has changed what: entries that are only added, each sealed to the one before
 * it, so that one that was changed, removed or put in is found.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"graph", "api", "access", "people", "territory", "guard"})
package vn.phancong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
