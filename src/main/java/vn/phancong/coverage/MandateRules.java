package vn.phancong.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Duties.PersonFacts;
import vn.phancong.coverage.Mandates.Mandate;
import vn.phancong.people.PersonId;

/** Who may be put in charge of households under which undertaking. */
@Component
class MandateRules {

    private final Mandates mandates;
    private final CoveragePicture picture;

    MandateRules(Mandates mandates, CoveragePicture picture) {
        this.mandates = mandates;
        this.picture = picture;
    }

    /** The mandate that day; null where there is none. */
    @Nullable Mandate find(@Nullable MandateId id, LocalDate day) {
        return id == null ? null : mandates.find(id, day);
    }

    /** Why nobody can be put in charge under it; null = one can. */
    @Nullable Refusal refusalOf(MandateId id, @Nullable Mandate mandate) {
        Subject subject = new Subject("Undertaking", id.value());
        if (mandate == null) {
            return Refusal.about(subject, DutyRefusal.UNKNOWN_UNDERTAKING, "undertaking");
        }
        return mandate.aboutHouseholds()
                ? null
                : Refusal.about(subject, DutyRefusal.NOT_A_HOUSEHOLD_CLAUSE, "undertaking");
    }

    /** Why that person cannot; null = the person belongs to the body or to one below. */
    @Nullable Refusal refusalOf(PersonId person, PersonFacts facts, Mandate mandate, String argument, LocalDate day) {
        var forest = picture.territory(day).organizations().forest();
        boolean inside = facts.organizations().stream().anyMatch(each -> forest.isWithin(mandate.body(), each));
        return inside
                ? null
                : Refusal.about(
                        new Subject("Person", person.value()), DutyRefusal.PERSON_OUTSIDE_THE_BODY, argument, day);
    }
}
