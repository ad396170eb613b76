package vn.phancong.access;

/** Where passwords and secrets come from that this service gives; nobody can guess them. */
@FunctionalInterface
public interface NewSecrets {

    /** A text of letters, digits, "-" and "_" that stands for so many bytes of chance. */
    String next(int bytes);

    /** A password to be changed at the first sign-in. */
    default String oneTimePassword() {
        return next(15);
    }

    /** A program's secret. */
    default String clientSecret() {
        return next(32);
    }
}
