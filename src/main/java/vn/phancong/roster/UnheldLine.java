package vn.phancong.roster;

/** A duty line that nobody holds for some of its hours. */
public record UnheldLine(DutyLine line, UnheldTime unheld) {}
