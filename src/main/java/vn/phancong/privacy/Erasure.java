package vn.phancong.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.PrivacyChanges.Erased;
import vn.phancong.privacy.PrivacyChanges.FreeText;
import vn.phancong.privacy.PrivacyChanges.HouseholdFacts;
import vn.phancong.privacy.PrivacyChanges.Near;
import vn.phancong.privacy.PrivacyChanges.PersonFacts;
import vn.phancong.privacy.Pseudonyms.Pseudonym;
import vn.phancong.territory.HouseholdId;

/** Puts pseudonyms in the place of what tells who somebody is; ids and edges stay, so that counts and history stay right. */
@Component
class Erasure {

    private final PrivacyChanges changes;
    private final Pseudonyms pseudonyms;
    private final ErasedCodes codes;
    private final Clock clock;

    Erasure(PrivacyChanges changes, Pseudonyms pseudonyms, ErasedCodes codes, Clock clock) {
        this.changes = changes;
        this.pseudonyms = pseudonyms;
        this.codes = codes;
        this.clock = clock;
    }

    /** What became of each: the pseudonym, or why it could not be erased. */
    record Fates<I>(Map<I, String> pseudonyms, Map<I, Refusal> refusals) {}

    /** Erases those of some persons that can be. */
    Fates<PersonId> people(Collection<PersonId> people, ErasureReason reason, GraphTransaction transaction) {
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, PersonFacts> known = changes.lockPeople(people, today, transaction);
        Fates<PersonId> fates = new Fates<>(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Erased> erased = new ArrayList<>();
        List<Near> near = new ArrayList<>();
        for (PersonId person : people) {
            PersonFacts facts = known.get(person);
            Refusal refusal = refusalOf(person, facts);
            if (facts == null || refusal != null) {
                fates.refusals().put(person, Objects.requireNonNull(refusal));
                continue;
            }
            Pseudonym pseudonym = pseudonyms.next();
            fates.pseudonyms().put(person, pseudonym.name());
            Map<String, @Nullable Object> properties =
                    new HashMap<>(PersonalValues.ofPerson(pseudonym.name(), pseudonym.code()));
            erased.add(erased(person.value(), pseudonym, properties, facts.code(), reason));
            List<String> words = Stream.concat(
                            Mentions.names(facts.fullName()), Mentions.numbers(facts.phone(), facts.cardNumber()))
                    .toList();
            near.add(new Near(person.value(), words, facts.organizationIds(), facts.areaIds()));
        }
        rewrite(near, erased, transaction);
        changes.erasePeople(erased, today, transaction);
        return fates;
    }

    /** Erases those of some households that can be. */
    Fates<HouseholdId> households(
            Collection<HouseholdId> households, ErasureReason reason, GraphTransaction transaction) {
        LocalDate today = LocalDate.now(clock);
        Map<HouseholdId, HouseholdFacts> known = changes.lockHouseholds(households, transaction);
        Fates<HouseholdId> fates = new Fates<>(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Erased> erased = new ArrayList<>();
        List<Near> near = new ArrayList<>();
        for (HouseholdId household : households) {
            HouseholdFacts facts = known.get(household);
            Refusal refusal = refusalOf(household, facts, today);
            if (facts == null || refusal != null) {
                fates.refusals().put(household, Objects.requireNonNull(refusal));
                continue;
            }
            Pseudonym pseudonym = pseudonyms.next();
            fates.pseudonyms().put(household, pseudonym.name());
            Map<String, @Nullable Object> properties =
                    new HashMap<>(PersonalValues.ofHousehold(pseudonym.name(), null, pseudonym.code()));
            properties.put("exempt", facts.exempt() == null ? null : pseudonym.name());
            erased.add(erased(household.value(), pseudonym, properties, facts.code(), reason));
            List<String> words =
                    Mentions.names(facts.address(), facts.headName()).toList();
            near.add(new Near(household.value(), words, facts.organizationIds(), facts.areaIds()));
        }
        rewrite(near, erased, transaction);
        changes.eraseHouseholds(erased, today, transaction);
        return fates;
    }

    private Erased erased(
            String id,
            Pseudonym pseudonym,
            Map<String, @Nullable Object> properties,
            String code,
            ErasureReason reason) {
        properties.put("code", pseudonym.code());
        properties.put("erasedKey", codes.hash(code));
        properties.put("erasedFor", reason.name());
        return new Erased(id, pseudonym.name(), properties);
    }

    /** One text can tell of several, so each goes on from what is left by the one before. */
    private void rewrite(List<Near> near, List<Erased> erased, GraphTransaction transaction) {
        Map<String, Near> byId = near.stream().collect(Collectors.toMap(Near::id, each -> each));
        Map<String, String> names = erased.stream().collect(Collectors.toMap(Erased::id, Erased::pseudonym));
        List<Near> wordy = near.stream().filter(each -> !each.words().isEmpty()).toList();
        Map<List<String>, FreeText> rewritten = new LinkedHashMap<>();
        for (FreeText found : wordy.isEmpty() ? List.<FreeText>of() : changes.textsNear(wordy, transaction)) {
            List<String> place = List.of(found.element(), found.property());
            String text = rewritten.getOrDefault(place, found).text();
            Near subject = Objects.requireNonNull(byId.get(found.subject()));
            String left = Mentions.replaced(text, subject.words(), Objects.requireNonNull(names.get(found.subject())));
            rewritten.put(place, new FreeText(found.subject(), found.element(), found.property(), left));
        }
        if (!rewritten.isEmpty()) {
            changes.rewrite(rewritten.values(), transaction);
        }
    }

    private static @Nullable Refusal refusalOf(PersonId person, @Nullable PersonFacts facts) {
        Subject subject = new Subject("Person", person.value());
        if (facts == null) {
            return Refusal.about(subject, CommonRefusal.UNKNOWN_PERSON, "person");
        }
        if (facts.erasedOn() != null) {
            return Refusal.about(subject, PrivacyRefusal.ALREADY_ERASED, "person", facts.erasedOn());
        }
        String open = facts.open().entrySet().stream()
                .filter(duty -> duty.getValue() > 0)
                .map(duty -> duty.getKey() + " " + duty.getValue())
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            return Refusal.about(subject, PrivacyRefusal.STILL_HAS_DUTIES, "person", open);
        }
        return facts.hasAccount() ? Refusal.about(subject, PrivacyRefusal.ACCOUNT_STILL_OPEN, "person") : null;
    }

    private static @Nullable Refusal refusalOf(HouseholdId household, @Nullable HouseholdFacts facts, LocalDate today) {
        Subject subject = new Subject("Household", household.value());
        if (facts == null) {
            return Refusal.about(subject, CommonRefusal.UNKNOWN_HOUSEHOLD, "household");
        }
        if (facts.erasedOn() != null) {
            return Refusal.about(subject, PrivacyRefusal.ALREADY_ERASED, "household", facts.erasedOn());
        }
        LocalDate until = facts.period().until();
        return until == null || until.isAfter(today)
                ? Refusal.about(subject, PrivacyRefusal.HOUSEHOLD_STILL_THERE, "household")
                : null;
    }
}
