package vn.phancong.reading;

/**
 * A finding and what it rests on.
 *
 * @param value what was found
 * @param stretch where
 * @param certainty how it follows from the text
 */
public record Found<T>(T value, Stretch stretch, Certainty certainty) {}
