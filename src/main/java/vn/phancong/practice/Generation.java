package vn.phancong.practice;

/**
 * Those that stand equally far from the body that described a practice.
 *
 * @param number how far; 0 is that body itself
 * @param bodies how many have ever stood there
 * @param inUse how many of them practise it still
 */
public record Generation(int number, int bodies, int inUse) {}
