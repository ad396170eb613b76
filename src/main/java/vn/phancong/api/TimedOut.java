package vn.phancong.api;

/** The request has had its time. */
final class TimedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
