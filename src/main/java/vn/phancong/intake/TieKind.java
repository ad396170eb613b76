package vn.phancong.intake;

/** How an area or an organisation hangs on another one of its kind: on one at a time. */
enum TieKind {
    /** Area to the area around it. */
    WITHIN("parent_code", true),
    /** Organisation to the one it is part of. */
    PART_OF("parent_code", true),
    /** State body to the committee that leads it. */
    LEADS("led_by_code", false),
    /** Department to the committee it advises. */
    ADVISES("advises_code", false);

    private final String column;
    private final boolean tree;

    TieKind(String column, boolean tree) {
        this.column = column;
        this.tree = tree;
    }

    /** The column that names the other one. */
    String column() {
        return column;
    }

    /** Whether nothing may come to stand above itself by it. */
    boolean tree() {
        return tree;
    }
}
