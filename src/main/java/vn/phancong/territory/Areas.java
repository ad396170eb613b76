package vn.phancong.territory;

import java.time.LocalDate;

/** All areas and charges, kept in memory with their whole history because they are few and change rarely. */
public interface Areas {

    /** The areas as they were on that day. */
    AreaTree on(LocalDate day);

    /** Whether there was such an area on any day. */
    boolean hasEverHad(AreaId id);

    /** Reads areas and charges anew, after something has changed them. */
    void reload();
}
