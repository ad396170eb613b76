package vn.phancong.planted.sample;

/** A public class that anybody may extend. */
public class OpenRoot {}
