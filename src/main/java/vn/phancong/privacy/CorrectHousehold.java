package vn.phancong.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Outcome.Done;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.CoveragePicture;
import vn.phancong.coverage.Touched;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.privacy.PrivacyChanges.Correction;
import vn.phancong.privacy.PrivacyChanges.HouseholdFacts;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Vulnerability;

/** Corrects what is kept of a household (đính chính dữ liệu hộ gia đình). */
@Component
public final class CorrectHousehold {

    private final PrivacyChanges households;
    private final Changes changes;
    private final CoveragePicture picture;
    private final Clock clock;

    CorrectHousehold(PrivacyChanges households, Changes changes, CoveragePicture picture, Clock clock) {
        this.households = households;
        this.changes = changes;
        this.picture = picture;
        this.clock = clock;
    }

    /** What is to be corrected; null = it stays. */
    public record Order(
            HouseholdId household,
            @Nullable NewValue<String> address,
            @Nullable NewValue<String> headName,
            @Nullable NewValue<Integer> people,
            @Nullable NewValue<List<Vulnerability>> vulnerability) {}

    /** Corrects it, or says why not; the figures show it when this returns. */
    public Outcome<HouseholdId> correct(Order order) {
        Outcome<Set<AreaId>> outcome = changes.change(transaction -> correct(order, transaction));
        if (outcome instanceof Done<Set<AreaId>> done) {
            picture.show(new Touched(done.value(), Set.of()));
            return new Done<>(order.household());
        }
        return new Outcome.Refused<>(outcome.refusals());
    }

    private Outcome<Set<AreaId>> correct(Order order, GraphTransaction transaction) {
        HouseholdId id = order.household();
        Subject subject = new Subject("Household", id.value());
        HouseholdFacts known =
                households.lockHouseholds(List.of(id), transaction).get(id);
        if (known == null) {
            return Outcome.refused(Refusal.about(subject, CommonRefusal.UNKNOWN_HOUSEHOLD, "household"));
        }
        if (known.erasedOn() != null) {
            return Outcome.refused(
                    Refusal.about(subject, PrivacyRefusal.ALREADY_ERASED, "household", known.erasedOn()));
        }
        Corrections values = valuesOf(order);
        List<Refusal> refusals = values.refusals("household");
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (values.has("address") || values.has("headName")) {
            String address = Objects.requireNonNull(values.orKept("address", known.address()));
            String head = values.orKept("headName", known.headName());
            values.properties().putAll(PersonalValues.ofHousehold(address, head, known.code()));
        }
        Correction correction =
                new Correction(values.properties(), values.corrected(known.corrected()), LocalDate.now(clock));
        return new Done<>(households.correct(id, correction, transaction));
    }

    private static Corrections valuesOf(Order order) {
        Corrections values =
                new Corrections().text("address", order.address()).optionalText("headName", order.headName());
        if (order.people() != null) {
            Integer people = order.people().value();
            if (people != null && (people < 0 || people > PersonalValues.LARGEST_HOUSEHOLD)) {
                values.refuse(Refusal.of(
                        PrivacyRefusal.PEOPLE_OUT_OF_RANGE, "people", people, PersonalValues.LARGEST_HOUSEHOLD));
            }
            values.value("people", people);
        }
        if (order.vulnerability() != null) {
            List<Vulnerability> why = order.vulnerability().value();
            values.value(
                    "vulnerability",
                    why == null
                            ? List.of()
                            : why.stream().map(Enum::name).distinct().toList());
        }
        return values;
    }
}
