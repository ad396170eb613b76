package vn.phancong.demo;

import java.util.List;

/** Names and addresses that look like life and belong to nobody. */
final class Names {

    // A name stands here as often as it is met: two people in five are a Nguyễn.
    private static final List<String> FAMILIES = words("Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn"
            + " Trần Trần Trần Lê Lê Lê Phạm Phạm Hoàng Vũ Phan Đặng Bùi Đỗ Hồ Ngô Dương Đinh Trịnh Lương Mai Đào");
    private static final List<String> MEN_MIDDLE =
            words("Văn Văn Văn Đức Hữu Quang Minh Xuân Đình Công Ngọc Tiến Mạnh Quốc Thanh");
    private static final List<String> MEN = words("Hùng Dũng Tuấn Nam Hải Sơn Long Thắng Cường Bình Minh Hiếu Trung Đạt"
            + " Phúc Quân Tùng Khánh Toàn Thành Việt Vinh Hòa Lâm Kiên An Bảo Duy Hưng Lộc");
    private static final List<String> WOMEN_MIDDLE =
            words("Thị Thị Thị Thị Ngọc Thu Thanh Phương Minh Kim Bích Hồng Mai");
    private static final List<String> WOMEN = words("Lan Hương Hoa Hằng Thủy Nga Mai Linh Trang Hà Hạnh Yến Dung Loan"
            + " Oanh Thảo Vân Huyền Nhung Phượng Tuyết Xuân Thu Ánh Liên Hiền Ngân Chi My Quỳnh");
    private static final List<String> STREETS = List.of(
            "Hoa Sữa",
            "Cây Bàng",
            "Bằng Lăng",
            "Phượng Vĩ",
            "Hoa Ban",
            "Hàng Sấu",
            "Ngọc Lan",
            "Hoa Sen",
            "Cây Đa",
            "Giếng Nước",
            "Chợ Cũ",
            "Bờ Đê",
            "Hoa Giấy",
            "Cầu Gỗ Mới",
            "Vườn Dâu");

    private Names() {}

    static String person(Draw draw) {
        String family = draw.from(FAMILIES);
        return draw.chance(0.5)
                ? family + " " + draw.from(MEN_MIDDLE) + " " + draw.from(MEN)
                : family + " " + draw.from(WOMEN_MIDDLE) + " " + draw.from(WOMEN);
    }

    static String street(Draw draw) {
        return draw.from(STREETS);
    }

    /** Where the household with this number in its neighbourhood lives. */
    static String address(Unit area, String street, int number) {
        return switch (area.kind()) {
            case "APARTMENT_COMPLEX" ->
                "Căn %d%02d tòa %s, %s".formatted(number / 8 % 15 + 1, number % 8 + 1, tower(number), area.name());
            case "RESIDENTIAL_GROUP" ->
                "Số %d ngõ %d phố %s".formatted(number % 20 * 2 + 1, number / 20 * 6 + 2, street);
            default -> "Số %d ngõ %d, %s".formatted(number % 20 + 1, number / 20 + 1, area.name());
        };
    }

    private static String tower(int number) {
        return number < 120 ? "A" : "B";
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
