package vn.phancong.privacy;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.Outcome;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.Erasure.Fates;

/** Erases who a person is (xóa dữ liệu cá nhân): what the person did stays, under a pseudonym. */
@Component
public final class ErasePerson {

    private final Erasure erasure;
    private final Changes changes;

    ErasePerson(Erasure erasure, Changes changes) {
        this.erasure = erasure;
        this.changes = changes;
    }

    /** Erases the person, or says why not; gives the pseudonym. */
    public Outcome<String> erase(PersonId person, ErasureReason reason) {
        return changes.change(transaction -> {
            Fates<PersonId> fates = erasure.people(List.of(person), reason, transaction);
            String pseudonym = fates.pseudonyms().get(person);
            return pseudonym == null
                    ? Outcome.refused(Objects.requireNonNull(fates.refusals().get(person)))
                    : new Outcome.Done<>(pseudonym);
        });
    }
}
