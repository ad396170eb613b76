package vn.phancong.api;

/** The account that asks may not do this; becomes a coded error. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says that it may not.
     *
     * @param what it may not, for the log
     */
    public NotAllowed(String what) {
        super(what);
    }
}
