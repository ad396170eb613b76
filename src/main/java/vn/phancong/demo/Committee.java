package vn.phancong.demo;

/**
 * A party committee that leads an area.
 *
 * @param slug what the codes of the bodies beside it end with
 */
record Committee(String code, String slug, String name, String tier, Unit area) {

    static Committee ofProvince(Unit area, String slug) {
        String word = area.kind().equals("MUNICIPALITY") ? "Thành ủy " : "Tỉnh ủy ";
        return new Committee("TU-" + slug, slug, word + area.bareName(), "PROVINCE", area);
    }

    static Committee ofDistrict(Unit area, String slug) {
        return switch (area.kind()) {
            case "URBAN_DISTRICT" -> ofDistrict("QU-", "Quận ủy ", area, slug);
            case "RURAL_DISTRICT" -> ofDistrict("HU-", "Huyện ủy ", area, slug);
            case "TOWN" -> ofDistrict("TXU-", "Thị ủy ", area, slug);
            default -> ofDistrict("TU-", "Thành ủy ", area, slug);
        };
    }

    static Committee ofWard(Unit area) {
        return new Committee("DU-" + area.code(), area.code(), "Đảng ủy " + area.withinName(), "GRASSROOTS", area);
    }

    private static Committee ofDistrict(String prefix, String word, Unit area, String slug) {
        return new Committee(prefix + slug, slug, word + area.bareName(), "DISTRICT", area);
    }
}
