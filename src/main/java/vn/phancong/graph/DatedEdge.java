package vn.phancong.graph;

/**
 * An edge between two nodes for a time.
 *
 * @param <F> the identity where it starts
 * @param <T> the identity where it ends
 */
public record DatedEdge<F, T>(F from, T to, Period period) {}
