package vn.phancong.inspection;

import java.util.List;

/**
 * How likely a place is to be drawn, and why.
 *
 * @param parts what it is made of, none of them 0
 */
public record PlaceWeight(List<Part> parts) {

    /** What one reason adds to it. */
    public record Part(SampleReason reason, double weight) {}

    /** All parts together. */
    public double total() {
        return parts.stream().mapToDouble(Part::weight).sum();
    }
}
