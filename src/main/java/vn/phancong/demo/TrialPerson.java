package vn.phancong.demo;

/** Somebody of whom it is kept in mind, for as long as the neighbourhood is being made, what the service will count. */
final class TrialPerson {

    private final Person person;
    private final boolean member;
    private final boolean available;
    private int duties;

    /**
     * Somebody.
     *
     * @param member of a party organisation that is in the tree; others are counted nowhere
     * @param available today
     */
    TrialPerson(Person person, boolean member, boolean available) {
        this.person = person;
        this.member = member;
        this.available = available;
    }

    Person person() {
        return person;
    }

    boolean available() {
        return available;
    }

    /** One more household that is in the person's charge today. */
    void burden() {
        duties++;
    }

    void note(Ledger ledger) {
        if (member) {
            ledger.member(available, duties > 0);
        }
    }
}
