package vn.phancong.practice.graphql;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.cascade.Bases;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.Organization;
import vn.phancong.practice.Descent;
import vn.phancong.practice.Practice;
import vn.phancong.practice.PracticeId;
import vn.phancong.practice.PracticeSpreads;
import vn.phancong.practice.Practices;
import vn.phancong.practice.Practices.Words;

/** Practices by id, and what they hold themselves. */
@Controller
class PracticeController implements NodeSource {

    private final Practices practices;
    private final PracticeBodies bodies;
    private final Batch<PracticeId, Words> words;
    private final Batch<BasisId, Basis> bases;
    private final Batch<Practice, Integer> inUse;

    PracticeController(
            Practices practices, PracticeBodies bodies, PracticeSpreads spreads, Bases bases, Batches batches) {
        this.practices = practices;
        this.bodies = bodies;
        this.words = batches.of("Practice.text", (ids, day) -> practices.wordsOf(ids));
        this.bases = batches.of("Practice.basis", (ids, day) -> bases.find(ids));
        this.inUse = batches.of("Practice.inUse", spreads::inUse);
    }

    @Override
    public String type() {
        return "Practice";
    }

    @Override
    public Map<String, Practice> find(Set<String> ids, LocalDate day) {
        Set<PracticeId> wanted = ids.stream().map(PracticeId::new).collect(toSet());
        return practices.find(wanted).values().stream()
                .filter(practice -> practice.isThereOn(day))
                .collect(toMap(practice -> practice.id().value(), practice -> practice));
    }

    @SchemaMapping
    String id(Practice practice) {
        return cursor(practice);
    }

    @SchemaMapping
    CompletableFuture<String> text(Practice practice, DataFetchingEnvironment environment) {
        return words.load(practice.id(), environment).thenApply(Words::text);
    }

    @SchemaMapping
    LocalDate since(Practice practice) {
        return practice.period().since();
    }

    @SchemaMapping
    @Nullable LocalDate until(Practice practice, DataFetchingEnvironment environment) {
        return practice.period().contains(AsOf.in(environment))
                ? null
                : practice.period().until();
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> reason(Practice practice, DataFetchingEnvironment environment) {
        return practice.period().contains(AsOf.in(environment))
                ? CompletableFuture.completedFuture(null)
                : words.load(practice.id(), environment).thenApply(Words::reason);
    }

    @SchemaMapping
    @Nullable Organization describedBy(Practice practice, DataFetchingEnvironment environment) {
        return bodies.find(practice.describedBy(), practice.period().since(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(Practice practice, DataFetchingEnvironment environment) {
        return basis(practice.basis(), environment);
    }

    @SchemaMapping
    CompletableFuture<Integer> inUse(Practice practice, DataFetchingEnvironment environment) {
        return inUse.load(practice, environment);
    }

    @SchemaMapping(typeName = "PracticeAdoption", field = "basis")
    CompletableFuture<@Nullable Basis> basisOf(Descent descent, DataFetchingEnvironment environment) {
        return basis(descent.adoption().basis(), environment);
    }

    private CompletableFuture<@Nullable Basis> basis(@Nullable BasisId id, DataFetchingEnvironment environment) {
        return id == null
                ? CompletableFuture.completedFuture(null)
                : bases.load(id, environment).thenApply(found -> found);
    }

    /** The cursor of a practice in a list that is whole in memory is its id. */
    static String cursor(Practice practice) {
        return GlobalId.of("Practice", practice.id().value());
    }
}
