package vn.phancong.intake;

import java.time.LocalDate;
import java.util.Map;
import vn.phancong.graph.Period;

/**
 * An area or an organisation.
 *
 * @param properties what is stored beside id, code and days
 */
record Unit(String id, String code, Period period, Map<String, Object> properties) {

    /** What tells units apart that bore the same code one after the other. */
    record Key(String code, LocalDate since) {}

    Key key() {
        return new Key(code, period.since());
    }

    Unit ending(Period newPeriod) {
        return new Unit(id, code, newPeriod, properties);
    }

    Unit saying(Map<String, Object> newProperties) {
        return new Unit(id, code, period, newProperties);
    }
}
