package vn.phancong.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.PrivacyChanges.Correction;
import vn.phancong.privacy.PrivacyChanges.PersonFacts;

/** Corrects what is kept of a person (đính chính dữ liệu cá nhân). */
@Component
public final class CorrectPerson {

    private final PrivacyChanges people;
    private final Changes changes;
    private final Clock clock;

    CorrectPerson(PrivacyChanges people, Changes changes, Clock clock) {
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is to be corrected; null = it stays. */
    public record Order(
            PersonId person,
            @Nullable NewValue<String> fullName,
            @Nullable NewValue<String> phone,
            @Nullable NewValue<String> cardNumber) {}

    /** Corrects it, or says why not. */
    public Outcome<PersonId> correct(Order order) {
        LocalDate today = LocalDate.now(clock);
        PersonId id = order.person();
        Subject subject = new Subject("Person", id.value());
        return changes.change(transaction -> {
            PersonFacts known =
                    people.lockPeople(List.of(id), today, transaction).get(id);
            if (known == null) {
                return Outcome.refused(Refusal.about(subject, CommonRefusal.UNKNOWN_PERSON, "person"));
            }
            if (known.erasedOn() != null) {
                return Outcome.refused(
                        Refusal.about(subject, PrivacyRefusal.ALREADY_ERASED, "person", known.erasedOn()));
            }
            Corrections values = new Corrections()
                    .text("fullName", order.fullName())
                    .phone("phone", order.phone())
                    .digits("cardNumber", order.cardNumber());
            List<Refusal> refusals = values.refusals("person");
            if (!refusals.isEmpty()) {
                return new Outcome.Refused<>(refusals);
            }
            String name = values.orKept("fullName", known.fullName());
            if (values.has("fullName") && name != null) {
                values.properties().putAll(PersonalValues.ofPerson(name, known.code()));
            }
            Correction correction = new Correction(values.properties(), values.corrected(known.corrected()), today);
            people.correct(id, correction, transaction);
            return new Outcome.Done<>(id);
        });
    }
}
