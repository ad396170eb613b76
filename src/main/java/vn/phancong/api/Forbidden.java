package vn.phancong.api;

/** The caller may not see this, or not do it. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
