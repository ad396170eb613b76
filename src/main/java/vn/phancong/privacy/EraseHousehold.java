package vn.phancong.privacy;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.Outcome;
import vn.phancong.privacy.Erasure.Fates;
import vn.phancong.territory.HouseholdId;

/** Erases who a household is (xóa dữ liệu hộ gia đình): its history stays, under a pseudonym. */
@Component
public final class EraseHousehold {

    private final Erasure erasure;
    private final Changes changes;

    EraseHousehold(Erasure erasure, Changes changes) {
        this.erasure = erasure;
        this.changes = changes;
    }

    /** Erases the household, or says why not; gives the pseudonym. */
    public Outcome<String> erase(HouseholdId household, ErasureReason reason) {
        return changes.change(transaction -> {
            Fates<HouseholdId> fates = erasure.households(List.of(household), reason, transaction);
            String pseudonym = fates.pseudonyms().get(household);
            return pseudonym == null
                    ? Outcome.refused(Objects.requireNonNull(fates.refusals().get(household)))
                    : new Outcome.Done<>(pseudonym);
        });
    }
}
