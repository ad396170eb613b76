package vn.phancong.planted.unmarked;

/** Lives in a package that does not say what null means in it. */
final class Unmarked {}
