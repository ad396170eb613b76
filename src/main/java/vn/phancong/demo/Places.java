package vn.phancong.demo;

import java.util.List;

/** The official units of 2021 that the demo is built on, by their public codes and names. */
final class Places {

    static final Unit HA_NOI = new Unit("01", "Thành phố Hà Nội", "MUNICIPALITY");

    /** All thirty, Ba Đình first. */
    static final List<Unit> DISTRICTS = units("""
            001 Quận Ba Đình
            002 Quận Hoàn Kiếm
            003 Quận Tây Hồ
            004 Quận Long Biên
            005 Quận Cầu Giấy
            006 Quận Đống Đa
            007 Quận Hai Bà Trưng
            008 Quận Hoàng Mai
            009 Quận Thanh Xuân
            016 Huyện Sóc Sơn
            017 Huyện Đông Anh
            018 Huyện Gia Lâm
            019 Quận Nam Từ Liêm
            020 Huyện Thanh Trì
            021 Quận Bắc Từ Liêm
            250 Huyện Mê Linh
            268 Quận Hà Đông
            269 Thị xã Sơn Tây
            271 Huyện Ba Vì
            272 Huyện Phúc Thọ
            273 Huyện Đan Phượng
            274 Huyện Hoài Đức
            275 Huyện Quốc Oai
            276 Huyện Thạch Thất
            277 Huyện Chương Mỹ
            278 Huyện Thanh Oai
            279 Huyện Thường Tín
            280 Huyện Phú Xuyên
            281 Huyện Ứng Hòa
            282 Huyện Mỹ Đức
            """);

    static final List<Unit> WARDS_OF_BA_DINH = units("""
            00001 Phường Phúc Xá
            00004 Phường Trúc Bạch
            00006 Phường Vĩnh Phúc
            00007 Phường Cống Vị
            00008 Phường Liễu Giai
            00010 Phường Nguyễn Trung Trực
            00013 Phường Quán Thánh
            00016 Phường Ngọc Hà
            00019 Phường Điện Biên
            00022 Phường Đội Cấn
            00025 Phường Ngọc Khánh
            00028 Phường Kim Mã
            00031 Phường Giảng Võ
            00034 Phường Thành Công
            """);

    private Places() {}

    /** A ward, commune or township by its code and official name. */
    static Unit unit(String code, String name) {
        return new Unit(code, name, kind(name));
    }

    private static List<Unit> units(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> unit(parts[0], parts[1]))
                .toList();
    }

    private static String kind(String name) {
        return switch (name.substring(0, name.indexOf(' '))) {
            case "Quận" -> "URBAN_DISTRICT";
            case "Huyện" -> "RURAL_DISTRICT";
            case "Phường" -> "WARD";
            case "Xã" -> "COMMUNE";
            case "Tỉnh" -> "PROVINCE";
            default ->
                name.startsWith("Thị xã") ? "TOWN" : name.startsWith("Thị trấn") ? "TOWNSHIP" : "PROVINCIAL_CITY";
        };
    }
}
