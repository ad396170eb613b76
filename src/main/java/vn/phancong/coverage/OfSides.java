package vn.phancong.coverage;

import java.util.Set;

/** Something in which several organisations or areas have a part. */
public interface OfSides {

    /** Whose it is: who may see or change one of them may see or change it. */
    Set<Unit> owners();

    /** Who may see it besides: who may see one of them may see it. */
    Set<Unit> others();
}
