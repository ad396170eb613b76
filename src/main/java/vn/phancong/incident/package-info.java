/**
 * Difficulties, obstacles, emergencies and proposals that bodies raise to those above, past levels where need be, and what is
 * answered (khó khăn, vướng mắc, vấn đề đột xuất).
 */
@NullMarked
@ApplicationModule(
        displayName = "Incidents",
        allowedDependencies = {"graph", "api", "organization", "territory", "coverage", "reading", "cascade"})
package vn.phancong.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
