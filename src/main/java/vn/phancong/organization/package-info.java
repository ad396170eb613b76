/**
 * Party organisations and the bodies beside them: committees, cells, departments, state bodies, the Front; and the tree they form, as of any day.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"graph", "api"})
package vn.phancong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
