package vn.phancong.practice;

import vn.phancong.api.RefusalCode;

/** Why a change of practices was refused. The messages stand in {@code refusals*.properties}. */
public enum PracticeRefusal implements RefusalCode {
    /** There is no such practice. */
    UNKNOWN_PRACTICE,
    /** The body has described a practice of that name already. */
    PRACTICE_DESCRIBED_ALREADY,
    /** The practice had not been described yet that day. */
    BEFORE_DESCRIBED,
    /** The practice is withdrawn. */
    PRACTICE_WITHDRAWN,
    /** The body has described the practice itself. */
    DESCRIBED_BY_ITSELF,
    /** The body practises it already. */
    TOOK_UP_ALREADY,
    /** The body does not practise it, so it cannot give it up. */
    NOT_TAKEN_UP,
    /** The body from which it is learnt does not practise it that day. */
    NOT_PRACTISED_THERE
}
