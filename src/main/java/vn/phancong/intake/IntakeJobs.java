package vn.phancong.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All loads that were ever asked for. */
public interface IntakeJobs {

    /** Those of the loads that exist. */
    Map<IntakeJobId, IntakeJob> find(Set<IntakeJobId> ids);

    /** The loads that were asked for before that one, the latest first; null = from the latest. */
    List<IntakeJob> latest(@Nullable Long beforeNumber, int limit);

    /** How many there are. */
    int count();
}
