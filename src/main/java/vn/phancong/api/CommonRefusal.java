package vn.phancong.api;

import org.jspecify.annotations.Nullable;

/** Why a change was refused, as far as it can happen to any. The messages stand in {@code refusals*.properties}. */
public enum CommonRefusal implements RefusalCode {
    /** There is no such person that day. */
    UNKNOWN_PERSON,
    /** There is no such household that day. */
    UNKNOWN_HOUSEHOLD,
    /** There was no such organisation that day. */
    UNKNOWN_ORGANIZATION,
    /** There was no such area that day. */
    UNKNOWN_AREA,
    /** The area was there on other days, not on that one. */
    AREA_CLOSED,
    /** There is no such task or undertaking. */
    UNKNOWN_BASIS,
    /** The day lies in the future. */
    IN_FUTURE,
    /** The end lies before the beginning. */
    ENDS_BEFORE_START,
    /** Nothing is named that could be changed. */
    NOTHING_NAMED,
    /** One thing is named twice. */
    NAMED_TWICE,
    /** More is named than one change may hold. */
    TOO_MANY,
    /** Nothing is written where something has to be. */
    TEXT_MISSING,
    /** More is written than is kept. */
    TOO_LONG;

    /**
     * What is wrong with a text that somebody has written; null = nothing.
     *
     * @param most how many characters it may have
     */
    public static @Nullable Refusal ofText(String text, String argument, int most) {
        if (text.isBlank()) {
            return Refusal.of(TEXT_MISSING, argument);
        }
        return text.length() > most ? Refusal.of(TOO_LONG, argument, text.length(), most) : null;
    }
}
