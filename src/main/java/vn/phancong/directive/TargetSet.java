package vn.phancong.directive;

/** Which households of a body's target set a household clause is about. */
public enum TargetSet {
    /** All of them. */
    ALL,
    /** Those that are vulnerable in any way (hộ yếu thế, hoàn cảnh khó khăn). */
    VULNERABLE
}
