package vn.phancong.directive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.DirectiveChanges.Change;
import vn.phancong.directive.DirectiveChanges.CitedDocument;
import vn.phancong.directive.Directives.Named;
import vn.phancong.directive.DocumentKeys.Key;
import vn.phancong.graph.NewIds;
import vn.phancong.organization.OrganizationTree;

/** The nodes of a directive that is being confirmed and of the documents that it names; made where there are none yet. */
final class NamedDocuments {

    private final NewDirective directive;
    private final DocumentKeys keys;
    private final NewIds ids;
    private final Map<String, CitedDocument> missing = new LinkedHashMap<>();
    private final Map<Relation, Set<DirectiveId>> others = new EnumMap<>(Relation.class);
    private final @Nullable Key ownName;
    private final Directive own;

    NamedDocuments(NewDirective directive, OrganizationTree tree, NewIds ids, Change change) {
        this.directive = directive;
        this.keys = new DocumentKeys(tree);
        this.ids = ids;
        LocalDate issuedOn = Objects.requireNonNull(directive.directive().issuedOn());
        this.ownName = DocumentKeys.of(directive.issuer().id(), directive.number(), issuedOn);
        List<Named> known = change.withNumbers(numbers());
        Directive there = DocumentKeys.find(ownName, known);
        String claimed = there == null ? miss(ownName, ownDocument()) : "";
        relate(known);
        change.cite(missing.values());
        // Whoever makes the same node at the same time has committed it by now, perhaps as one that is held.
        this.own = there != null ? there : claim(claimed, change);
    }

    /** What is in the graph of the directive itself: held by now, or only cited. */
    Directive own() {
        return own;
    }

    String ownKey() {
        return ownName == null ? own.id().value() : ownName.value();
    }

    /** The other documents by what they are to this one. */
    Map<Relation, Set<DirectiveId>> others() {
        return others;
    }

    private Set<String> numbers() {
        Set<String> numbers = new HashSet<>();
        if (ownName != null) {
            numbers.add(ownName.numberKey());
        }
        directive.named().values().stream()
                .flatMap(List::stream)
                .map(this::key)
                .filter(Objects::nonNull)
                .forEach(key -> numbers.add(key.numberKey()));
        return numbers;
    }

    private @Nullable Key key(Cited cited) {
        return cited instanceof Cited.Document document
                ? keys.of(document, directive.issuer().id())
                : null;
    }

    private Cited.Document ownDocument() {
        return new Cited.Document(
                directive.number(),
                directive.directive().kind(),
                directive.issuer().id(),
                directive.directive().issuerName(),
                directive.directive().issuedOn());
    }

    /** In the order of the relations, so that one that is carried out is not noted as rested on besides. */
    private void relate(List<Named> known) {
        Set<DirectiveId> seen = new HashSet<>();
        for (Relation relation : Relation.values()) {
            Set<DirectiveId> related = new LinkedHashSet<>();
            for (Cited cited : directive.named().getOrDefault(relation, List.of())) {
                Key key = key(cited);
                boolean itself = key != null && ownName != null && key.value().equals(ownName.value());
                DirectiveId id = itself ? null : idOf(cited, key, known);
                if (id != null && seen.add(id)) {
                    related.add(id);
                }
            }
            others.put(relation, related);
        }
    }

    private DirectiveId idOf(Cited cited, @Nullable Key key, List<Named> known) {
        if (cited instanceof Cited.Known there) {
            return there.directive();
        }
        Directive there = DocumentKeys.find(key, known);
        if (there != null) {
            return there.id();
        }
        String missed = miss(key, (Cited.Document) cited);
        return Objects.requireNonNull(missing.get(missed)).id();
    }

    /** Notes a document that is to be made; gives its key. */
    private String miss(@Nullable Key key, Cited.Document document) {
        DirectiveId id = new DirectiveId(ids.next());
        String value = key == null ? id.value() : key.value();
        missing.putIfAbsent(
                value,
                new CitedDocument(
                        id,
                        value,
                        document.number() == null ? null : document.number().canonical(),
                        document.kind(),
                        document.issuedOn() == null
                                ? null
                                : (Integer) document.issuedOn().getYear(),
                        document.issuedOn(),
                        key == null ? document.issuer() : key.organization(),
                        document.issuerName()));
        return value;
    }

    private Directive claim(String key, Change change) {
        CitedDocument made = Objects.requireNonNull(missing.get(key));
        if (ownName == null) {
            return directive.directive().as(made.id(), false);
        }
        return change.withNumbers(Set.of(ownName.numberKey())).stream()
                .filter(each -> each.key().equals(key))
                .map(Named::directive)
                .findFirst()
                .orElseThrow();
    }
}
