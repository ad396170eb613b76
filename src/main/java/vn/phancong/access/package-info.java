/**
 * Who is asking: accounts and what was granted to them, signing in, tokens of this service's own or of another issuer, and
 * the doors' locks.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"graph", "api", "organization", "people"})
package vn.phancong.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
