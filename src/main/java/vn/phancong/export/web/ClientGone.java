package vn.phancong.export.web;

/** Nobody takes the file any more. */
final class ClientGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClientGone(Exception cause) {
        super(cause);
    }
}
