/**
 * Documents that give tasks (văn bản chỉ đạo): their drafts, what they ask for, to whom they are addressed, what they rest
 * on and what carries them out.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directive",
        allowedDependencies = {"graph", "api", "organization", "people", "reading"})
package vn.phancong.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
