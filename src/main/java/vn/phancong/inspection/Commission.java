package vn.phancong.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.directive.DirectiveId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/**
 * Who inspects, how, and on what ground.
 *
 * @param by in whose name it is made
 * @param announced whether those who are inspected know of it beforehand
 * @param inspectors the first one leads; empty = nobody is named
 * @param teamName what they are called together; null = nothing
 * @param decision the decision under which it is made; null = none is named, or {@code under} alone
 * @param under that decision, where it is a document; null = it is looked for by its number
 */
public record Commission(
        OrganizationId by,
        boolean announced,
        List<PersonId> inspectors,
        @Nullable String teamName,
        @Nullable String decision,
        @Nullable DirectiveId under,
        @Nullable BasisId basis) {}
