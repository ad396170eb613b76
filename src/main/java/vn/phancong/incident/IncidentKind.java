package vn.phancong.incident;

/** What is raised. */
public enum IncidentKind {
    /** Khó khăn. */
    DIFFICULTY,
    /** Vướng mắc. */
    OBSTACLE,
    /** Vấn đề đột xuất. */
    EMERGENCY,
    /** Đề xuất, kiến nghị. */
    PROPOSAL
}
