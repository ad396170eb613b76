package vn.phancong.graph;

/** Where the identities of new nodes come from; nothing can be read from them. */
@FunctionalInterface
public interface NewIds {

    /** An identity that nothing has had before. */
    String next();
}
