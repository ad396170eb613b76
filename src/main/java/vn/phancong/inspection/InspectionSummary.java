package vn.phancong.inspection;

import java.util.Map;

/**
 * How the inspections of an organisation, of those below it and of its places stand.
 *
 * @param planned those that are still to be made
 * @param overdue those of them whose day is over
 * @param cancelled those that were called off
 * @param announced those that were made and announced
 * @param unannounced those that were made unannounced
 * @param outcomes what those that were made ended with
 * @param findings how the follow-up of what they found stands
 * @param places how many neighbourhoods the organisation has to look after
 * @param neverChecked how many of them have never been checked
 */
public record InspectionSummary(
        int planned,
        int overdue,
        int cancelled,
        int announced,
        int unannounced,
        Map<InspectionOutcome, Integer> outcomes,
        Map<FollowUpState, Integer> findings,
        int places,
        int neverChecked) {

    /** How many were made. */
    public int done() {
        return announced + unannounced;
    }
}
