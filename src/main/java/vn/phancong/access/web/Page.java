package vn.phancong.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A page of our own in one of the two languages: <code>{word}</code> stands for a text of the bundle, <code>{=name}</code> for a value. */
final class Page {

    private static final Pattern PLACE = Pattern.compile("\\{(=?)([a-z.-]+)}");

    private final String template;
    private final MessageSource messages;

    Page(String name, MessageSource messages) {
        this.messages = messages;
        try {
            this.template = new ClassPathResource("access/" + name).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page " + name + " is missing", e);
        }
    }

    /** The page; the values are HTML already. */
    String in(Locale locale, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(1).isEmpty()
                                ? text("page." + place.group(2), locale)
                                : values.getOrDefault(place.group(2), "")));
    }

    /** A text of the bundle as HTML. */
    String text(String key, Locale locale) {
        return escaped(messages.getMessage(key, null, locale));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }
}
