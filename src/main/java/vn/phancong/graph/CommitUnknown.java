package vn.phancong.graph;

/**
 * The connection broke while a transaction was committed, so nobody knows whether it was. It is not run again, which could do
 * the same twice; the caller may, with the key that makes it happen once.
 */
final class CommitUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommitUnknown(Throwable cause) {
        super("The connection to the graph broke during a commit: " + cause.getMessage(), cause);
    }
}
