package vn.phancong.directive;

import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;

/** Puts a draft aside that nobody wants (bỏ dự thảo). */
@Component
public final class DiscardDraft {

    private final Drafts drafts;

    DiscardDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Discards it; a second time changes nothing. */
    public Outcome<Draft> discard(DraftId id) {
        Subject subject = new Subject("Draft", id.value());
        Draft draft = drafts.discard(id);
        if (draft == null) {
            return Outcome.refused(Refusal.about(subject, DirectiveRefusal.UNKNOWN_DRAFT, "draft"));
        }
        return draft.state() == DraftState.DISCARDED
                ? new Outcome.Done<>(draft)
                : Outcome.refused(Refusal.about(subject, DirectiveRefusal.DRAFT_CLOSED, "draft"));
    }
}
