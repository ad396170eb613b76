package vn.phancong.territory;

/** Something that is one household's, so that who may see that household may see it. */
public interface OfHousehold {

    /** Whose it is. */
    HouseholdId household();
}
