package vn.phancong.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who can be given households, from the first day on which that is possible until the last. */
record Person(String code, LocalDate from, @Nullable LocalDate until) {

    /** The same person where they live, to which they have been tied only since then. */
    Person tiedSince(LocalDate day) {
        return new Person(code, Days.later(from, day), until);
    }
}
