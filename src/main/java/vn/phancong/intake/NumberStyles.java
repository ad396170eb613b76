package vn.phancong.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a date, or with zeros before it. */
final class NumberStyles {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");
    private static final Pattern OF_A_DAY = Pattern.compile(".*[dy].*|.*m[/-].*|.*[/-]m.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0{2,30}");

    /** The formats of every cell, by the number that the cells refer to; those of named styles are left out. */
    private final List<String> formats = new ArrayList<>();

    NumberStyles(ZipFile zip, String name) throws IOException {
        Map<String, String> codes = new HashMap<>();
        boolean ofCells = false;
        try (XlsxPart part = XlsxPart.open(zip, name)) {
            while (part != null && part.advance()) {
                if (part.startsWith("numFmt")) {
                    codes.put(orEmpty(part.attribute("numFmtId")), orEmpty(part.attribute("formatCode")));
                } else if (part.startsWith("cellXfs") || part.endsWith("cellXfs")) {
                    ofCells = part.starts();
                } else if (ofCells && part.startsWith("xf")) {
                    String id = orEmpty(part.attribute("numFmtId"));
                    formats.add(codes.getOrDefault(id, builtIn(id)));
                }
                if (codes.size() > Limits.STYLES || formats.size() > Limits.STYLES) {
                    throw new Unreadable(Reason.inCase(RefusalCode.TOO_LARGE, "styles", Limits.STYLES));
                }
            }
        }
    }

    boolean day(@Nullable String style) {
        return OF_A_DAY.matcher(NOT_SHOWN.matcher(format(style)).replaceAll("")).matches();
    }

    /** How many digits the style shows at least. */
    int digits(@Nullable String style) {
        String format = format(style);
        return ZEROS.matcher(format).matches() ? format.length() : 0;
    }

    private String format(@Nullable String style) {
        if (style == null) {
            return "";
        }
        try {
            return formats.get(Integer.parseInt(style));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    /** Excel's own formats of days bear fixed numbers, in some languages more than in others. */
    private static String builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "22" -> "d/m/yyyy";
            case "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> "d/m/yyyy";
            default -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
