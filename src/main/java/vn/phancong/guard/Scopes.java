package vn.phancong.guard;

import org.jspecify.annotations.Nullable;
import vn.phancong.access.Caller;

/** Whose request it is, as far as rights go; found once a request. */
@FunctionalInterface
public interface Scopes {

    /** The scope of a caller; null = nobody has signed in. */
    Scope of(@Nullable Caller caller);
}
