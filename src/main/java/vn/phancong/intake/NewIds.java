package vn.phancong.intake;

/** Where the identities of new nodes come from; nothing can be read from them. */
@FunctionalInterface
interface NewIds {

    String next();
}
