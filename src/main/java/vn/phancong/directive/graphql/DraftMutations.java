package vn.phancong.directive.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.directive.DiscardDraft;
import vn.phancong.directive.Draft;
import vn.phancong.directive.DraftDirective;
import vn.phancong.directive.DraftId;

/** Changes of drafts. */
@Controller
class DraftMutations {

    private final DraftDirective draftDirective;
    private final DiscardDraft discardDraft;

    DraftMutations(DraftDirective draftDirective, DiscardDraft discardDraft) {
        this.draftDirective = draftDirective;
        this.discardDraft = discardDraft;
    }

    @MutationMapping
    DraftPayload draftDirective(@Argument DraftDirectiveInput input) {
        FileInput file = input.file();
        return payload(
                file == null
                        ? draftDirective.ofText(input.text() == null ? "" : input.text())
                        : draftDirective.ofFile(file.name(), file.contentBase64()));
    }

    @MutationMapping
    DraftPayload discardDraft(@Argument DiscardDraftInput input) {
        return payload(discardDraft.discard(draftId(input.draft())));
    }

    static DraftId draftId(String id) {
        return new DraftId(GlobalId.valueOf("Draft", id, "input.draft"));
    }

    private static DraftPayload payload(Outcome<Draft> outcome) {
        return new DraftPayload(outcome.ifDone(draft -> draft), outcome.refusals());
    }

    record DraftDirectiveInput(
            @Nullable String text, @Nullable FileInput file) {}

    record FileInput(String name, String contentBase64) {}

    record DiscardDraftInput(String draft) {}

    record DraftPayload(@Nullable Draft draft, List<Refusal> refusals) {}
}
