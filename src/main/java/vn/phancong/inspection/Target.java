package vn.phancong.inspection;

import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Unit;

/**
 * A body or place that is to be inspected.
 *
 * @param argument which part of the input names it
 */
record Target(Unit unit, String argument) {

    Subject subject() {
        return unit instanceof Unit.OfOrganization body
                ? new Subject("Organization", body.id().value())
                : new Subject("Area", ((Unit.OfArea) unit).id().value());
    }
}
