package vn.phancong.directive;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.directive.Directives.Named;
import vn.phancong.directive.DocumentKeys.Key;
import vn.phancong.directive.Proposal.Citing;
import vn.phancong.directive.Proposal.Refinement;
import vn.phancong.directive.Proposal.Reporting;
import vn.phancong.directive.TaskMatching.Clause;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.reading.DocumentReader;
import vn.phancong.reading.Readable.Read;
import vn.phancong.reading.Reading;
import vn.phancong.reading.Reading.Citation;
import vn.phancong.reading.Reading.Relation;

/** Reads drafts and holds what they say against the graph (dự thảo để sửa và xác nhận). */
@Component
public final class ReadDrafts {

    private final Drafts drafts;
    private final DocumentReader reader;
    private final Directives directives;
    private final Organizations organizations;
    private final Clock clock;

    ReadDrafts(Drafts drafts, DocumentReader reader, Directives directives, Organizations organizations, Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.directives = directives;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** What some drafts propose; three exchanges with the graph, however many there are. */
    public Map<DraftId, Proposal> of(Set<DraftId> ids) {
        Map<DraftId, Reading> readings = new HashMap<>();
        drafts.textsOf(ids).forEach((id, text) -> {
            // The text was read before it was kept, so it can be read again.
            if (reader.read(text) instanceof Read read) {
                readings.put(id, read.reading());
            }
        });
        return propose(readings);
    }

    Map<DraftId, Proposal> propose(Map<DraftId, Reading> readings) {
        List<Placed> placed = readings.entrySet().stream()
                .map(each -> place(each.getKey(), each.getValue()))
                .toList();
        Set<String> numbers = placed.stream()
                .flatMap(each -> each.keys().values().stream())
                .map(Key::numberKey)
                .collect(toSet());
        List<Named> named = directives.withNumbers(numbers, LocalDate.now(clock));
        List<Proposal> known =
                placed.stream().map(each -> recognise(each, named)).toList();
        Map<DirectiveId, List<Task>> tasks = directives.tasksOf(
                known.stream().flatMap(ReadDrafts::implemented).collect(toSet()));
        return known.stream().map(each -> refine(each, tasks)).collect(toMap(Proposal::draft, Function.identity()));
    }

    private Placed place(DraftId id, Reading reading) {
        LocalDate day = reading.issuedOn() == null
                ? LocalDate.now(clock)
                : reading.issuedOn().value();
        OrganizationTree tree = organizations.on(day);
        List<Organization> candidates = List.of();
        Organization issuer = null;
        if (reading.issuer() != null) {
            String committee = reading.issuer().value().committee();
            String superior =
                    reading.superior() == null ? null : reading.superior().value();
            candidates = new BodyNames(tree).issuers(committee, superior);
            issuer = candidates.size() == 1 && BodyNames.tellsPlace(committee) ? candidates.get(0) : null;
        }
        Map<Citation, Key> keys = new HashMap<>();
        for (Citation citation : reading.cited()) {
            Key key = new DocumentKeys(tree).of(cited(citation), issuer == null ? null : issuer.id());
            if (key != null) {
                keys.put(citation, key);
            }
        }
        return new Placed(id, reading, day, tree, candidates, issuer, keys);
    }

    /** What a citation tells of a document. */
    static Cited.Document cited(Citation citation) {
        return new Cited.Document(citation.number(), citation.kind(), null, citation.issuer(), citation.issuedOn());
    }

    private static Proposal recognise(Placed placed, List<Named> named) {
        OrganizationId issuer = placed.issuer() == null ? null : placed.issuer().id();
        RecipientClasses classes = new RecipientClasses(placed.tree());
        BodyNames names = new BodyNames(placed.tree());
        return new Proposal(
                placed.draft(),
                placed.reading(),
                placed.day(),
                placed.candidates(),
                placed.issuer(),
                placed.reading().addressees().stream()
                        .map(each -> classes.resolve(each.value(), issuer))
                        .toList(),
                placed.reading().cited().stream()
                        .map(each ->
                                new Citing(each, DocumentKeys.find(placed.keys().get(each), named)))
                        .toList(),
                placed.reading().reportLines().stream()
                        .map(each -> reporting(each.value(), names, issuer))
                        .toList(),
                List.of());
    }

    static Reporting reporting(Reading.ReportLine line, BodyNames names, @Nullable OrganizationId issuer) {
        return new Reporting(
                line, names.meant(line.to(), issuer), line.via() == null ? null : names.meant(line.via(), issuer));
    }

    private static Stream<DirectiveId> implemented(Proposal proposal) {
        return proposal.citations().stream()
                .filter(each -> each.citation().relation() == Relation.IMPLEMENTS)
                .flatMap(each -> Stream.ofNullable(each.directive()))
                .filter(Directive::held)
                .map(Directive::id);
    }

    private static Proposal refine(Proposal proposal, Map<DirectiveId, List<Task>> tasks) {
        List<Task> higher = new ArrayList<>();
        new HashSet<>(implemented(proposal).toList())
                .forEach(each -> higher.addAll(tasks.getOrDefault(each, List.of())));
        return new Proposal(
                proposal.draft(),
                proposal.reading(),
                proposal.day(),
                proposal.issuerCandidates(),
                proposal.issuer(),
                proposal.addressees(),
                proposal.citations(),
                proposal.reportLines(),
                refinements(ProposedTasks.of(proposal.reading()), higher));
    }

    /** Which of some proposed tasks say the same as tasks of higher documents. */
    static List<Refinement> refinements(List<Reading.Proposal> proposals, List<Task> higher) {
        List<Clause<Task>> above = higher.stream()
                .map(each -> new Clause<>(each, each.kind(), each.text()))
                .toList();
        return TaskMatching.match(above, ProposedTasks.clauses(proposals)).stream()
                .map(match -> new Refinement(
                        match.lower() + 1,
                        proposals.get(match.lower()).ordinal(),
                        proposals.get(match.lower()).kind().value(),
                        match.higher(),
                        match.similarity()))
                .toList();
    }

    private record Placed(
            DraftId draft,
            Reading reading,
            LocalDate day,
            OrganizationTree tree,
            List<Organization> candidates,
            @Nullable Organization issuer,
            Map<Citation, Key> keys) {}
}
