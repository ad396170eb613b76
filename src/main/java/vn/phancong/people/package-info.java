/**
 * Persons who can be given a duty, party members and others: their memberships, offices and availability, as of any day.
 */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"graph", "api", "organization"})
package vn.phancong.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
