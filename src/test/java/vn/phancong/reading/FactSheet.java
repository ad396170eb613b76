package vn.phancong.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.phancong.reading.Reading.Item;
import vn.phancong.reading.Reading.Proposal;

/** What a document says, field by field, each fact a short line: as read, or as somebody who knows wrote it down. */
record FactSheet(Map<String, Set<String>> facts) {

    static final List<String> FIELDS = List.of(
            "number",
            "kind",
            "issuer",
            "superior",
            "place",
            "issuedOn",
            "subject",
            "modality",
            "addressees",
            "cited",
            "items",
            "headings",
            "tasks",
            "due",
            "quantity",
            "cadence",
            "disseminateTo",
            "reportLines",
            "recipients",
            "signer");

    /** The facts that a file of the class path states. */
    static FactSheet expected(String path) {
        try (InputStream file = FactSheet.class.getResourceAsStream(path)) {
            Map<String, Object> tree =
                    YAMLMapper.builder().build().readValue(file, new TypeReference<Map<String, Object>>() {});
            Map<String, Set<String>> facts = new TreeMap<>();
            tree.forEach((field, value) -> facts.put(field, lines(field, value)));
            return new FactSheet(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> lines(String field, Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
        }
        String line = String.valueOf(value);
        return new TreeSet<>(field.equals("items") ? Arrays.asList(line.split(" ", -1)) : List.of(line));
    }

    Set<String> of(String field) {
        return facts.getOrDefault(field, Set.of());
    }

    /** The facts of a reading; a subject by its place, where its words are not to be repeated. */
    static FactSheet of(Reading reading, boolean subjectByPlace) {
        FactSheet sheet = new FactSheet(new TreeMap<>());
        DocumentNumber number = value(reading.number());
        sheet.put("number", number == null ? null : number.canonical());
        sheet.put("kind", value(reading.kind()));
        Reading.Issuer issuer = value(reading.issuer());
        sheet.put("issuer", issuer == null ? null : issuer.organ() + " | " + issuer.committee());
        sheet.put("superior", value(reading.superior()));
        sheet.put("place", value(reading.place()));
        sheet.put("issuedOn", value(reading.issuedOn()));
        Found<String> subject = reading.subject();
        sheet.put("subject", subject == null || !subjectByPlace ? value(subject) : place(subject.stretch()));
        sheet.put("modality", value(reading.modality()));
        sheet.put("disseminateTo", value(reading.disseminateTo()));
        Reading.Signer signer = value(reading.signer());
        sheet.put(
                "signer",
                signer == null ? null : signer.name() + " | " + signer.office() + " | " + signer.onBehalfOf());
        sheet.putLists(reading);
        return sheet;
    }

    private void putLists(Reading reading) {
        reading.addressees()
                .forEach(one -> put("addressees", classes(one.value().classes())));
        reading.cited().forEach(one -> put("cited", cited(one)));
        reading.recipients()
                .forEach(one -> put(
                        "recipients", one.value().name() + " | " + one.value().purpose()));
        reading.reportLines().forEach(one -> put("reportLines", line(one.value())));
        reading.items().stream().flatMap(FactSheet::withBelow).forEach(this::putItem);
        reading.closing().forEach(this::putProposal);
    }

    private static String line(Reading.ReportLine line) {
        return line.to() + " | " + line.via() + " | " + line.email() + " | " + line.cadence();
    }

    private static String cited(Reading.Citation one) {
        DocumentNumber number = one.number();
        return (number == null ? "null" : number.canonical()) + " " + one.kind() + " " + one.issuedOn() + " "
                + one.relation() + " " + one.issuer();
    }

    private static Stream<Item> withBelow(Item item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(FactSheet::withBelow));
    }

    private void putItem(Item item) {
        put("items", item.ordinal());
        boolean outermost = !item.ordinal().matches(".*[#a-zđ].*|.*\\d\\.\\d.*");
        put("headings", item.heading() == null || !outermost ? null : item.ordinal() + " " + item.heading());
        item.proposals().forEach(this::putProposal);
    }

    private void putProposal(Proposal proposal) {
        String task = proposal.ordinal() + " " + proposal.kind().value();
        put("tasks", task);
        Found<?> due = proposal.due();
        put("due", due == null ? null : proposal.ordinal() + " " + due.value());
        Reading.Quantity quantity = value(proposal.quantity());
        put(
                "quantity",
                quantity == null
                        ? null
                        : proposal.ordinal() + " " + quantity.least() + "-" + quantity.most() + " " + quantity.unit());
        Cadence cadence = value(proposal.cadence());
        put("cadence", cadence == null ? null : task + " " + cadence);
    }

    private static String classes(Set<RecipientClass> classes) {
        return classes.stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    }

    private static String place(Stretch stretch) {
        return stretch.start() + ".." + stretch.end();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private void put(String field, @Nullable Object fact) {
        if (fact != null) {
            facts.computeIfAbsent(field, one -> new TreeSet<>()).add(String.valueOf(fact));
        }
    }
}
