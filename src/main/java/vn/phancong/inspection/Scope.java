package vn.phancong.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/**
 * Which inspections are meant: those of any of these areas and organisations, those in the name of any of these bodies, and
 * those that any of these persons makes.
 *
 * @param insiders where somebody may not know of all: the bodies whose own inspections they may know of; null = of all. Others
 *     than theirs are only meant once they are known to whoever is inspected, and those of persons not at all
 * @param withClosed whether those of what stood right below an area or organisation and has been closed are meant too
 */
public record Scope(
        List<AreaId> areas,
        List<OrganizationId> organizations,
        List<OrganizationId> by,
        List<PersonId> people,
        @Nullable List<OrganizationId> insiders,
        boolean withClosed) {

    /** Nothing at all. */
    static final Scope NONE = new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), false);
}
