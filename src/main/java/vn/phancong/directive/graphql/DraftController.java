package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.api.Paging;
import vn.phancong.directive.Directive;
import vn.phancong.directive.Draft;
import vn.phancong.directive.DraftId;
import vn.phancong.directive.DraftState;
import vn.phancong.directive.Drafts;
import vn.phancong.directive.Proposal;
import vn.phancong.directive.ReadDrafts;

/** Drafts, in pages or by id, and what they propose. */
@Controller
class DraftController implements NodeSource {

    private final Drafts drafts;
    private final Clock clock;
    private final Batch<DraftId, String> texts;
    private final Batch<DraftId, Proposal> proposals;
    private final Batch<DraftId, Directive> directives;

    DraftController(Drafts drafts, ReadDrafts readDrafts, Clock clock, Batches batches) {
        this.drafts = drafts;
        this.clock = clock;
        this.texts = batches.of("Draft.text", (ids, day) -> drafts.textsOf(ids));
        this.proposals = batches.of("Draft.proposal", (ids, day) -> readDrafts.of(ids));
        this.directives = batches.of("Draft.directive", (ids, day) -> drafts.confirmedAs(ids));
    }

    @QueryMapping
    Connection<Draft> drafts(@Argument DraftState state, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return Connection.of(
                paging,
                drafts.first(state, place(paging), paging.limit()),
                draft -> paging.cursor(draft.createdAt().toString(), draft.id().value()),
                () -> drafts.count(state));
    }

    @SchemaMapping
    String id(Draft draft) {
        return GlobalId.of(type(), draft.id().value());
    }

    @SchemaMapping
    OffsetDateTime createdAt(Draft draft) {
        return draft.createdAt().atZone(clock.getZone()).toOffsetDateTime();
    }

    @SchemaMapping
    CompletableFuture<String> text(Draft draft, DataFetchingEnvironment environment) {
        return texts.load(draft.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<ProposalView> proposal(Draft draft, DataFetchingEnvironment environment) {
        return proposals.load(draft.id(), environment).thenApply(ProposalView::of);
    }

    @SchemaMapping
    CompletableFuture<Directive> directive(Draft draft, DataFetchingEnvironment environment) {
        return directives.load(draft.id(), environment);
    }

    private static Drafts.@Nullable Place place(Paging paging) {
        List<String> after = paging.afterParts(2);
        try {
            return after == null ? null : new Drafts.Place(Instant.parse(after.get(0)), after.get(1));
        } catch (DateTimeException e) {
            throw paging.invalidCursor();
        }
    }

    @Override
    public String type() {
        return "Draft";
    }

    @Override
    public Map<String, Draft> find(Set<String> ids, LocalDate day) {
        Set<DraftId> wanted = ids.stream().map(DraftId::new).collect(Collectors.toSet());
        return drafts.find(wanted).values().stream()
                .collect(Collectors.toMap(draft -> draft.id().value(), draft -> draft));
    }
}
