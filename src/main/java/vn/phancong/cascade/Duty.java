package vn.phancong.cascade;

/**
 * What a person has to do under an undertaking.
 *
 * @param households of how many the person is in charge under it
 */
public record Duty(Undertaking undertaking, Tie tie, int households) {

    /** What ties the person to it. */
    public enum Tie {
        /** In charge of households under it. */
        COVERER,
        /** Holds the head office of the body whose it is. */
        HEAD,
        /** Belongs to the body, and the task is one of each member. */
        MEMBER
    }
}
