package vn.phancong.incident;

import java.util.List;

/** How an incident stands. */
public enum IncidentStatus {
    /** Raised, passed up or reopened, and nobody has taken it. */
    OPEN,
    /** A body above has taken it. */
    TAKEN,
    /** Answered; whoever raised it has not said yet whether that is enough. */
    ANSWERED,
    /** Whoever raised it is content. */
    CLOSED,
    /** Whoever raised it has taken it back. */
    WITHDRAWN;

    /** The steps that may follow. */
    List<IncidentStepKind> next() {
        return switch (this) {
            case OPEN ->
                List.of(
                        IncidentStepKind.TAKEN,
                        IncidentStepKind.PASSED_UP,
                        IncidentStepKind.ANSWERED,
                        IncidentStepKind.WITHDRAWN);
            case TAKEN -> List.of(IncidentStepKind.PASSED_UP, IncidentStepKind.ANSWERED, IncidentStepKind.WITHDRAWN);
            case ANSWERED -> List.of(IncidentStepKind.REOPENED, IncidentStepKind.CLOSED);
            case CLOSED -> List.of(IncidentStepKind.REOPENED);
            case WITHDRAWN -> List.of();
        };
    }

    /** Whether somebody above has to act. */
    public boolean isWaiting() {
        return this == OPEN || this == TAKEN;
    }

    /** Whether it is over. */
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
