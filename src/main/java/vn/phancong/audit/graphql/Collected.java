package vn.phancong.audit.graphql;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.phancong.access.Caller;
import vn.phancong.audit.Subjects;
import vn.phancong.guard.Verdicts;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** What is known of a request while it runs; fields are fetched by many threads at once. */
final class Collected {

    private static final int MOST_NAMES = 50;

    private final String id;
    private final String document;
    private final @Nullable String address;
    private final @Nullable String purpose;
    private final Subjects read = new Subjects();
    private final Subjects named = new Subjects();
    private final Set<String> rootFields = ConcurrentHashMap.newKeySet();
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();
    private final Set<String> forbidden = ConcurrentHashMap.newKeySet();
    private volatile @Nullable OperationDefinition operation;
    private volatile @Nullable GraphQLContext context;
    private volatile boolean failed;
    private volatile boolean readTrail;
    private volatile boolean begun;

    /**
     * Of a request.
     *
     * @param id the identity of its entry
     * @param address where it comes from
     * @param purpose why, as the caller says it
     */
    Collected(String id, String document, @Nullable String address, @Nullable String purpose) {
        this.id = id;
        this.document = document;
        this.address = address;
        this.purpose = purpose;
    }

    /** What is collected for a request; null = its entries are not kept. */
    static @Nullable Collected of(GraphQLContext request) {
        return request.get(Collected.class);
    }

    String id() {
        return id;
    }

    String document() {
        return document;
    }

    @Nullable String address() {
        return address;
    }

    @Nullable String purpose() {
        return purpose;
    }

    void executes(OperationDefinition definition, GraphQLContext request) {
        operation = definition;
        context = request;
    }

    /** The operation; null = none has been executed. */
    @Nullable OperationDefinition operation() {
        return operation;
    }

    boolean changes() {
        OperationDefinition definition = operation;
        return definition != null && definition.getOperation() == OperationDefinition.Operation.MUTATION;
    }

    @Nullable Caller caller() {
        GraphQLContext request = context;
        return request == null ? null : request.get(Caller.IN_CONTEXT);
    }

    /** Whether it was said beforehand that something is about to be changed. */
    boolean hasBegun() {
        return begun;
    }

    /** It was said. */
    void begun() {
        begun = true;
    }

    void root(String field) {
        add(rootFields, field);
    }

    List<String> rootFields() {
        return sorted(rootFields);
    }

    void refused(String code) {
        add(refusals, code);
    }

    List<String> refusals() {
        return sorted(refusals);
    }

    void forbidden(String field) {
        add(forbidden, field);
    }

    List<String> forbidden() {
        return sorted(forbidden);
    }

    void failed() {
        failed = true;
    }

    boolean hasFailed() {
        return failed;
    }

    /** An administrator has looked into the trail, which leaves a trace as well. */
    void readsTrail() {
        readTrail = true;
    }

    boolean hasReadTrail() {
        return readTrail;
    }

    /** Whose personal data were read. */
    Subjects read() {
        return read;
    }

    /** Whom arguments name. */
    Subjects named() {
        return named;
    }

    /** All whom it is about: those whom arguments name, and those whose data were read and who are not the caller's own. */
    Subjects subjects() {
        GraphQLContext request = context;
        Caller caller = caller();
        Verdicts.Request verdicts = request == null ? null : request.get(Verdicts.Request.class);
        Set<PersonId> own = ConcurrentHashMap.newKeySet();
        if (caller != null && caller.known() && caller.person() != null) {
            own.add(caller.person());
        }
        Collection<HouseholdId> ownHouseholds = List.of();
        if (verdicts != null && verdicts.scope().self() != null) {
            own.add(verdicts.scope().self());
            ownHouseholds = read.hasHouseholds() ? verdicts.own() : ownHouseholds;
        }
        read.removeAll(own, ownHouseholds);
        Subjects all = new Subjects();
        all.addAll(named);
        all.addAll(read);
        return all;
    }

    private static void add(Set<String> names, String name) {
        if (names.size() < MOST_NAMES) {
            names.add(name);
        }
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
