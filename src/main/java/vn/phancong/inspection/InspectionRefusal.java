package vn.phancong.inspection;

import vn.phancong.api.RefusalCode;

/** Why a change of inspections was refused. The messages stand in {@code refusals*.properties}. */
public enum InspectionRefusal implements RefusalCode {
    /** There is no such inspection. */
    UNKNOWN_INSPECTION,
    /** There is no such finding. */
    UNKNOWN_FINDING,
    /** The inspecting body or an inspector would inspect what is its own. */
    INSPECTS_ITSELF,
    /** The body or place is not below the body that inspects. */
    NOT_BELOW,
    /** Another check of the body or place lies too near. */
    RECENTLY_INSPECTED,
    /** No place is left that could be drawn. */
    NO_PLACE_LEFT,
    /** The result lies before the day for which the inspection is planned. */
    RESULT_BEFORE_PLAN,
    /** The inspection has been recorded already. */
    INSPECTION_RECORDED,
    /** The inspection has been called off. */
    INSPECTION_CANCELLED,
    /** Discipline without anything that was found. */
    DISCIPLINE_WITHOUT_FINDING,
    /** How the follow-up stands does not allow the step. */
    FOLLOW_UP_NOT_ALLOWED,
    /** The step lies before the inspection. */
    FOLLOW_UP_BEFORE_INSPECTION
}
