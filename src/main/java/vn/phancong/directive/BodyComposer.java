package vn.phancong.directive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Directives.Addressee;
import vn.phancong.directive.Directives.ReportLine;
import vn.phancong.directive.Proposal.Reporting;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.reading.Found;
import vn.phancong.reading.Purpose;
import vn.phancong.reading.Reading;
import vn.phancong.reading.Reading.Citation;

/** Composes whom a directive is for and what it names, seen from its issuer in the tree of the day of issue. */
final class BodyComposer {

    private final Reading reading;
    private final Corrections corrections;
    private final Refusals refusals;
    private final OrganizationTree tree;
    private final OrganizationId issuer;
    private final RecipientClasses classes;

    BodyComposer(
            Reading reading, Corrections corrections, Refusals refusals, OrganizationTree tree, OrganizationId issuer) {
        this.reading = reading;
        this.corrections = corrections;
        this.refusals = refusals;
        this.tree = tree;
        this.issuer = issuer;
        this.classes = new RecipientClasses(tree);
    }

    List<Addressee> addressees() {
        Map<OrganizationId, Addressee> found = new LinkedHashMap<>();
        for (Found<Reading.Addressee> line : reading.addressees()) {
            ResolvedAddressees resolved = classes.resolve(line.value(), issuer);
            resolved.organizations()
                    .forEach(each ->
                            found.putIfAbsent(each.id(), new Addressee(each.id(), Purpose.EXECUTE, resolved.name())));
        }
        refusals.unknown(corrections.add(), tree, "addressees.add");
        corrections.add().forEach(each -> found.putIfAbsent(each, new Addressee(each, Purpose.EXECUTE, null)));
        for (int i = 0; i < corrections.strike().size(); i++) {
            OrganizationId struck = corrections.strike().get(i);
            if (found.remove(struck) == null) {
                refusals.about(
                        "Organization", struck.value(), DirectiveRefusal.NOT_ADDRESSED, "addressees.strike." + i);
            }
        }
        return List.copyOf(found.values());
    }

    List<ReportLine> reportLines() {
        List<ReportLine> given = corrections.reportsTo().value();
        if (!corrections.reportsTo().given()) {
            BodyNames names = new BodyNames(tree);
            return reading.reportLines().stream()
                    .map(each -> line(ReadDrafts.reporting(each.value(), names, issuer)))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
        List<ReportLine> lines = given == null ? List.of() : given;
        for (int i = 0; i < lines.size(); i++) {
            OrganizationId via = lines.get(i).via();
            refusals.unknown(lines.get(i).to(), tree, "reportsTo." + i + ".to");
            if (via != null) {
                refusals.unknown(via, tree, "reportsTo." + i + ".via");
            }
        }
        return lines;
    }

    private static @Nullable ReportLine line(Reporting read) {
        return read.to() == null
                ? null
                : new ReportLine(
                        read.to().id(),
                        read.line().reporters(),
                        read.via() == null ? null : read.via().id(),
                        read.line().email(),
                        read.line().cadence());
    }

    Map<Relation, List<Cited>> named() {
        return Map.of(
                Relation.IMPLEMENTS, named(Relation.IMPLEMENTS, corrections.carriesOut()),
                Relation.BASED_ON, named(Relation.BASED_ON, corrections.basedOn()));
    }

    private List<Cited> named(Relation relation, Correction<List<Cited>> given) {
        if (given.given()) {
            return given.value() == null ? List.of() : given.value();
        }
        List<Cited> named = new ArrayList<>();
        for (Citation citation : reading.cited()) {
            if (Relation.of(citation.relation()) == relation) {
                named.add(ReadDrafts.cited(citation));
            }
        }
        return named;
    }

    /** The bodies that an item names; empty where they are all addressees, or none that the tree has. */
    List<OrganizationId> performers(@Nullable Found<Reading.Addressee> named, List<Addressee> addressees) {
        if (named == null) {
            return List.of();
        }
        Set<OrganizationId> asked = classes.resolve(named.value(), issuer).organizations().stream()
                .map(Organization::id)
                .collect(Collectors.toSet());
        Set<OrganizationId> all =
                addressees.stream().map(Addressee::organization).collect(Collectors.toSet());
        return !all.isEmpty() && new HashSet<>(asked).containsAll(all) ? List.of() : List.copyOf(asked);
    }
}
