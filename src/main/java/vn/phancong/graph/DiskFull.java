package vn.phancong.graph;

/** The disk is too full for what would be done, so it is not done; becomes a coded error. */
public final class DiskFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DiskFull(String why) {
        super(why);
    }
}
