package vn.phancong.intake;

/** Collects the text of a cell out of its pieces, without what is only there to pronounce it. */
final class RichText {

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;

    void take(XlsxPart part) {
        if (part.starts() || part.ends()) {
            switch (part.name()) {
                case "t" -> inText = part.starts();
                case "rPh" -> inPhonetic = part.starts();
                default -> {}
            }
        } else if (inText && !inPhonetic) {
            part.appendTo(text);
        }
    }

    String finish() {
        String whole = text.toString();
        text.setLength(0);
        return whole;
    }
}
