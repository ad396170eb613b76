/**
 * Practices that bodies have found to work, and who has learnt them from whom (mô hình hay, cách làm hiệu quả).
 */
@NullMarked
@ApplicationModule(
        displayName = "Practices",
        allowedDependencies = {"graph", "api", "organization", "reading", "cascade"})
package vn.phancong.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
