package vn.phancong.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Refusal;
import vn.phancong.graph.VietnameseText;

/** Takes new values as files take them, and collects what is wrong with them. */
final class Corrections {

    private final Map<String, @Nullable Object> properties = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** A text that has to be there. */
    Corrections text(String name, @Nullable NewValue<String> given) {
        if (given != null && checked(name, given.value()) == null) {
            refusals.add(Refusal.of(CommonRefusal.TEXT_MISSING, name));
        }
        return this;
    }

    /** A text that need not be known. */
    Corrections optionalText(String name, @Nullable NewValue<String> given) {
        if (given != null) {
            checked(name, given.value());
        }
        return this;
    }

    /** A row of digits that need not be known. */
    Corrections digits(String name, @Nullable NewValue<String> given) {
        String text = given == null ? null : checked(name, given.value());
        String digits = text == null ? null : Digits.writtenOut(text);
        if (text != null && digits == null) {
            refusals.add(Refusal.of(PrivacyRefusal.DIGITS_LOST, name, text));
        }
        return text == null ? this : value(name, digits);
    }

    /** A telephone number that need not be known. */
    Corrections phone(String name, @Nullable NewValue<String> given) {
        digits(name, given);
        return properties.get(name) instanceof String digits ? value(name, Digits.mobile(digits)) : this;
    }

    /** Any other value. */
    Corrections value(String name, @Nullable Object value) {
        names.add(name);
        properties.put(name, value);
        return this;
    }

    /** Something is wrong with a value. */
    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    /** What is wrong; empty = nothing. */
    List<Refusal> refusals(String argument) {
        return names.isEmpty() && refusals.isEmpty()
                ? List.of(Refusal.of(CommonRefusal.NOTHING_NAMED, argument))
                : refusals;
    }

    /** The new value of that name, or the one that is kept. */
    @Nullable String orKept(String name, @Nullable String kept) {
        return properties.containsKey(name) ? (String) properties.get(name) : kept;
    }

    /** Whether there is a new value of that name. */
    boolean has(String name) {
        return names.contains(name);
    }

    Map<String, @Nullable Object> properties() {
        return properties;
    }

    /** The names of all that was corrected, now or before. */
    Set<String> corrected(Set<String> before) {
        Set<String> all = new TreeSet<>(before);
        all.addAll(names);
        return all;
    }

    private @Nullable String checked(String name, @Nullable String given) {
        String text = given == null ? "" : VietnameseText.stored(given);
        if (text.length() > PersonalValues.LONGEST_TEXT) {
            refusals.add(Refusal.of(CommonRefusal.TOO_LONG, name, text.length(), PersonalValues.LONGEST_TEXT));
        }
        if (text.indexOf(PersonalValues.LOST_CHARACTER) >= 0) {
            refusals.add(Refusal.of(PrivacyRefusal.TEXT_BROKEN, name, text));
        }
        value(name, text.isEmpty() ? null : text);
        return text.isEmpty() ? null : text;
    }
}
