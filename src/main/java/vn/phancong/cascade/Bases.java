package vn.phancong.cascade;

import java.util.Map;
import java.util.Set;

/** What duties, teams, checks and the like rest on. */
public interface Bases {

    /** Those of them that there are; a task or an undertaking is never taken away. */
    Map<BasisId, Basis> find(Set<BasisId> ids);
}
