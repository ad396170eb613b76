package vn.phancong.intake;

/**
 * What a whole list leaves out.
 *
 * @param open how much there is in the parts of the tree that the list names
 * @param missing how much of it is not in the list
 */
public record Closing(long open, long missing) {}
