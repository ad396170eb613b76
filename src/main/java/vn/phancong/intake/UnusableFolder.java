package vn.phancong.intake;

/** There is no such folder, or none of the files in it; the user can do something about it. */
public final class UnusableFolder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFolder(String description) {
        super(description);
    }
}
