package vn.phancong.intake;

import java.util.Map;
import vn.phancong.graph.Period;

/**
 * What one row says of an area or an organisation.
 *
 * @param raw the row as it stands in the file
 * @param unit as the row has it; the identity counts only where the unit is new
 * @param place the days on which it hangs on the others
 * @param others the codes of the units it hangs on
 */
record UnitRow(RawRow raw, Unit unit, Period place, Map<TieKind, String> others) {

    long line() {
        return raw.line();
    }

    Unit.Key key() {
        return unit.key();
    }
}
