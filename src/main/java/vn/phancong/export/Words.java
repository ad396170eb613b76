package vn.phancong.export;

import java.util.List;
import java.util.stream.Collectors;
import vn.phancong.coverage.AssignmentRole;
import vn.phancong.coverage.GapReason;
import vn.phancong.organization.Tier;
import vn.phancong.people.Availability;
import vn.phancong.people.PersonKind;
import vn.phancong.territory.Vulnerability;

/** What the constants are called in Vietnamese: a table is for people. */
final class Words {

    private Words() {}

    static String of(GapReason reason) {
        return switch (reason) {
            case NO_CELL -> "Địa bàn chưa có chi bộ phụ trách";
            case NEVER_ASSIGNED -> "Chưa từng được phân công";
            case COVERER_UNAVAILABLE -> "Người phụ trách vắng";
            case ENDED -> "Đã thôi phụ trách";
        };
    }

    static String of(List<Vulnerability> vulnerability) {
        return vulnerability.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    static String of(Availability availability) {
        return switch (availability) {
            case AVAILABLE -> "Có mặt";
            case ON_LEAVE -> "Nghỉ phép";
            case SICK -> "Ốm";
            case AWAY -> "Đi vắng";
            case EXEMPT -> "Miễn công tác";
            case GONE -> "Không còn ở đây";
        };
    }

    static String of(PersonKind kind) {
        return switch (kind) {
            case FULL_MEMBER -> "Đảng viên chính thức";
            case PROBATIONARY_MEMBER -> "Đảng viên dự bị";
            case YOUTH_UNION_MEMBER -> "Đoàn viên";
            case ASSOCIATION_MEMBER -> "Hội viên";
            case OFFICIAL -> "Cán bộ, công chức, viên chức";
            case STUDENT -> "Học sinh, sinh viên";
        };
    }

    static String of(AssignmentRole role) {
        return switch (role) {
            case LEAD -> "Phụ trách";
            case SUPPORT -> "Hỗ trợ";
        };
    }

    static String of(Tier tier) {
        return switch (tier) {
            case CENTRAL -> "Trung ương";
            case PROVINCE -> "Tỉnh, thành phố";
            case DISTRICT -> "Quận, huyện";
            case GRASSROOTS -> "Cơ sở";
            case SECTION -> "Bộ phận";
            case CELL -> "Chi bộ";
        };
    }

    private static String of(Vulnerability vulnerability) {
        return switch (vulnerability) {
            case POOR -> "Hộ nghèo";
            case NEAR_POOR -> "Hộ cận nghèo";
            case ELDERLY_ALONE -> "Người cao tuổi sống một mình";
            case DISABLED -> "Người khuyết tật";
            case CHRONIC_ILLNESS -> "Người bệnh hiểm nghèo, bệnh nền";
            case MERITORIOUS -> "Người có công";
            case ORPHAN -> "Trẻ mồ côi";
            case JOBLESS -> "Mất việc làm";
        };
    }
}
