/**
 * The rights of those whose data is kept (quyền của chủ thể dữ liệu; Law 91/2025/QH15): the whole record of a person or a
 * household, correction, erasure by pseudonyms, and rules about how long anything is kept.
 */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {
            "graph",
            "api",
            "access",
            "audit",
            "guard",
            "organization",
            "territory",
            "people",
            "coverage"
        })
package vn.phancong.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
