package vn.phancong.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.Basis;
import vn.phancong.coverage.Assignment;
import vn.phancong.people.Office;
import vn.phancong.people.PersonId;

/**
 * Somebody who answers for an area or a household (chịu trách nhiệm), and what says so: evidence, never blame.
 *
 * @param office the head office, or the seat in the committee that lets an overseer oversee; null = none
 * @param oversight what makes an overseer one; null for others
 * @param assignment what makes a coverer one; null for others
 * @param clauses the clauses of documents that say so; empty = none is known
 */
public record Answerable(
        Role role,
        Line line,
        PersonId person,
        @Nullable Office office,
        @Nullable Oversight oversight,
        @Nullable Assignment assignment,
        List<Basis> clauses) {

    /** How somebody answers. */
    public enum Role {
        /** In charge of the household (phụ trách hộ). */
        COVERER,
        /** Holds the head office of the body (người đứng đầu). */
        HEAD,
        /** A committee member who oversees the body or the area (cấp ủy viên phụ trách). */
        OVERSEER
    }

    /** In which line somebody answers. */
    public enum Line {
        /** Cấp ủy đảng. */
        PARTY,
        /** Chính quyền. */
        STATE
    }
}
