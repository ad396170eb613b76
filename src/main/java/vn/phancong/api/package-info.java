/**
 * What belongs to GraphQL as a whole: global ids, paging, scalars, coded errors, limits and transports. Knows no module of
 * the domain.
 */
@NullMarked
@ApplicationModule(
        displayName = "GraphQL",
        allowedDependencies = {"graph"})
package vn.phancong.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
