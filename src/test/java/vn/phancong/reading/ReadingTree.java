package vn.phancong.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Item;
import vn.phancong.reading.Reading.Proposal;

/** A reading as a tree of short lines: facts and offsets, and no sentence of the document. */
final class ReadingTree {

    /** A longer name is a piece of a sentence, and only its place is told. */
    private static final int LONGEST_NAME = 60;

    private ReadingTree() {}

    static Map<String, Object> of(Reading reading) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("characters", reading.text().length());
        put(tree, "number", line(reading.number()));
        put(tree, "kind", line(reading.kind()));
        put(tree, "issuer", line(reading.issuer()));
        put(tree, "superior", line(reading.superior()));
        put(tree, "place", line(reading.place()));
        put(tree, "issuedOn", line(reading.issuedOn()));
        Found<String> subject = reading.subject();
        put(tree, "subject", subject == null ? null : place(subject.stretch()) + mark(subject));
        put(tree, "modality", line(reading.modality()));
        tree.put("addressees", lines(reading.addressees()));
        tree.put("cited", reading.cited().stream().map(ReadingTree::line).toList());
        tree.put("items", reading.items().stream().map(ReadingTree::item).toList());
        tree.put("closing", reading.closing().stream().map(ReadingTree::line).toList());
        put(tree, "disseminateTo", line(reading.disseminateTo()));
        tree.put("reportLines", lines(reading.reportLines()));
        tree.put("recipients", lines(reading.recipients()));
        put(tree, "signer", line(reading.signer()));
        tree.put("warnings", reading.warnings().stream().map(ReadingTree::line).toList());
        return tree;
    }

    private static void put(Map<String, Object> tree, String field, @Nullable String line) {
        if (line != null) {
            tree.put(field, line);
        }
    }

    private static List<String> lines(List<? extends Found<?>> found) {
        List<String> lines = new ArrayList<>();
        found.forEach(one -> lines.add(written(one.value()) + " @" + place(one.stretch()) + mark(one)));
        return lines;
    }

    private static @Nullable String line(@Nullable Found<?> found) {
        return found == null ? null : written(found.value()) + " @" + place(found.stretch()) + mark(found);
    }

    private static String mark(Found<?> found) {
        return found.certainty() == Certainty.INFERRED ? " inferred" : "";
    }

    private static String place(Stretch stretch) {
        return stretch.start() + ".." + stretch.end();
    }

    private static String written(@Nullable Object value) {
        if (value instanceof DocumentNumber number) {
            return number.canonical();
        }
        if (value instanceof Reading.Issuer issuer) {
            return issuer.organ() + " | " + issuer.committee();
        }
        if (value instanceof Reading.Addressee addressee) {
            return (addressee.name().length() > LONGEST_NAME ? "…" : addressee.name()) + " "
                    + addressee.classes().stream().map(Enum::name).sorted().toList();
        }
        if (value instanceof Reading.Recipient recipient) {
            return recipient.name() + " | " + recipient.purpose();
        }
        if (value instanceof Reading.Signer signer) {
            return signer.name() + " | " + signer.office() + " | " + signer.onBehalfOf();
        }
        if (value instanceof Reading.Quantity quantity) {
            return quantity.least() + "-" + quantity.most() + " " + quantity.unit();
        }
        if (value instanceof Reading.ReportLine line) {
            return line.reporters().stream().map(Enum::name).sorted().toList() + " > " + line.to() + " | via "
                    + line.via() + " | " + line.email() + " | " + line.cadence();
        }
        return String.valueOf(value);
    }

    private static String line(Reading.Citation citation) {
        DocumentNumber number = citation.number();
        return (number == null ? "null" : number.canonical()) + " | " + citation.kind() + " | " + citation.issuer()
                + " | " + citation.issuedOn() + " | " + citation.relation() + " @"
                + citation.mentions().stream().map(ReadingTree::place).toList();
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("item", item.ordinal() + " @" + place(item.stretch()));
        if (item.heading() != null) {
            tree.put("heading", item.heading());
        }
        if (!item.proposals().isEmpty()) {
            tree.put("asks", item.proposals().stream().map(ReadingTree::line).toList());
        }
        if (!item.items().isEmpty()) {
            tree.put("items", item.items().stream().map(ReadingTree::item).toList());
        }
        return tree;
    }

    private static String line(Proposal proposal) {
        StringBuilder line = new StringBuilder(line(proposal.kind()) + " in " + place(proposal.sentence()));
        List<@Nullable Found<?>> others = new ArrayList<>();
        others.add(proposal.modality());
        others.add(proposal.cadence());
        others.add(proposal.urgency());
        others.add(proposal.due());
        others.add(proposal.quantity());
        for (Found<?> other : others) {
            line.append(other == null ? "" : " | " + line(other));
        }
        Found<Reading.Addressee> by = proposal.performers();
        return by == null
                ? line.toString()
                : line + " | by "
                        + by.value().classes().stream().map(Enum::name).sorted().toList() + " @" + place(by.stretch())
                        + mark(by);
    }

    private static String line(Reading.Warning warning) {
        Stretch stretch = warning.stretch();
        return warning.code() + " " + warning.field() + (stretch == null ? "" : " @" + place(stretch));
    }
}
