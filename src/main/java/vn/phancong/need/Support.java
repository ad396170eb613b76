package vn.phancong.need;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.directive.DirectiveId;
import vn.phancong.organization.OfOrganization;
import vn.phancong.organization.OrganizationId;

/**
 * What a body has given for one need or several (hỗ trợ).
 *
 * @param amount in đồng; null = not counted in money
 * @param text what it was; null = not told
 * @param decision the number of the document that grants it; null = none is named
 * @param directive that document, where it is in the graph; null = it is not
 * @param basis the clause that it rests on; null = none is named
 */
public record Support(
        SupportId id,
        List<NeedId> needs,
        OrganizationId givenBy,
        NeedKind kind,
        LocalDate on,
        @Nullable Long amount,
        @Nullable String text,
        @Nullable String decision,
        @Nullable DirectiveId directive,
        @Nullable BasisId basis)
        implements OfOrganization {

    @Override
    public OrganizationId organization() {
        return givenBy;
    }
}
