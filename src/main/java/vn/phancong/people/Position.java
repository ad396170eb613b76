package vn.phancong.people;

/** An office in a party or state body. */
public enum Position {
    /** Bí thư. */
    SECRETARY(true),
    /** Phó bí thư thường trực. */
    STANDING_DEPUTY_SECRETARY(false),
    /** Phó bí thư. */
    DEPUTY_SECRETARY(false),
    /** Ủy viên ban thường vụ. */
    STANDING_COMMITTEE_MEMBER(false),
    /** Cấp ủy viên. */
    COMMITTEE_MEMBER(false),
    /** Chủ tịch. */
    CHAIR(true),
    /** Phó chủ tịch. */
    VICE_CHAIR(false),
    /** Trưởng ban, thủ trưởng, tổ trưởng. */
    HEAD(true),
    /** Phó ban, cấp phó. */
    DEPUTY_HEAD(false);

    private final boolean head;

    Position(boolean head) {
        this.head = head;
    }

    /** Whether its holder heads the body and answers for it. */
    public boolean head() {
        return head;
    }
}
