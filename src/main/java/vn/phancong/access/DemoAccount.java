package vn.phancong.access;

import org.jspecify.annotations.Nullable;

/** The accounts of the demo data, one for each role and two for programs. Everybody knows their password. */
public enum DemoAccount {
    QUAN_SAT("quan-sat", Role.OBSERVER, "TU-HN"),
    KIEM_TRA("kiem-tra", Role.INSPECTOR, "QU-BADINH"),
    TO_CHUC("to-chuc", Role.ORGANIZER, "TU-HN"),
    DANG_VIEN("dang-vien", Role.MEMBER, "CB-00001-03"),
    QUAN_TRI("quan-tri", Role.ADMINISTRATOR, null),
    BANG_DIEU_KHIEN("bang-dieu-khien", Role.OBSERVER, "TU-HN"),
    BAN_TO_CHUC("ban-to-chuc", Role.ORGANIZER, "TU-HN");

    /** The password of the persons and the secret of the program. */
    public static final String PASSWORD = "mat-khau-thu-nghiem";

    private final String accountName;
    private final Role role;
    private final @Nullable String over;

    DemoAccount(String accountName, Role role, @Nullable String over) {
        this.accountName = accountName;
        this.role = role;
        this.over = over;
    }

    /** The name to sign in with. */
    public String accountName() {
        return accountName;
    }

    public Role role() {
        return role;
    }

    /** The code of the organisation that the role is over; null = over everything. */
    public @Nullable String over() {
        return over;
    }

    /** Who signs in with it. */
    public AccountKind kind() {
        return this == BANG_DIEU_KHIEN || this == BAN_TO_CHUC ? AccountKind.CLIENT : AccountKind.PERSON;
    }
}
