package vn.phancong.demo;

import java.time.LocalDate;

/** A part of the city that is being made: what it is made with, what is noted of it, and the agencies around it. */
record Trial(Desk desk, TrialShape shape, Ledger ledger, Agencies agencies) {

    /** A part within this one, with a stream of chance of its own. */
    Trial part(String code, Ledger own) {
        return new Trial(desk.forPart(code), shape, own, agencies);
    }

    Trial with(Agencies nearer) {
        return new Trial(desk, shape, ledger, nearer);
    }

    Draw draw() {
        return desk.draw();
    }

    LocalDate daysAgo(int days) {
        return desk.daysAgo(days);
    }
}
