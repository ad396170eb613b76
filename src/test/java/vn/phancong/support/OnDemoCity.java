package vn.phancong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link ServiceTest} that asks the demo city as it is on {@link DemoStage#DAY}, with all its scenes, instead of an empty
 * graph. It changes nothing, so that the city is loaded once for all that ask one after another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnDemoCity {}
