package vn.phancong.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Puts refusals into words. */
@Controller
class RefusalController {

    private final MessageSource messages;

    RefusalController(MessageSource messages) {
        this.messages = messages;
    }

    @SchemaMapping
    String code(Refusal refusal) {
        return refusal.code().name();
    }

    @SchemaMapping
    String message(Refusal refusal, Locale locale) {
        return messages.getMessage(
                refusal.code().name(),
                refusal.details().stream().map(String::valueOf).toArray(),
                locale);
    }

    @SchemaMapping
    String argument(Refusal refusal) {
        return "input." + refusal.argument();
    }

    @SchemaMapping
    @Nullable String subject(Refusal refusal) {
        return refusal.subject() == null
                ? null
                : GlobalId.of(refusal.subject().type(), refusal.subject().id());
    }
}
