package vn.phancong.api;

/** Something that is no part's own, such as a load of files: there only for who may do everything everywhere. */
public interface OfTheWhole {}
