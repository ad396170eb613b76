package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Whose duty is which area, on any day. */
@Component
public final class CoveringTerritory {

    private final CoveragePicture picture;

    CoveringTerritory(CoveragePicture picture) {
        this.picture = picture;
    }

    /** Whether the households of that area belong to the unit's list that day. */
    public boolean lists(Unit unit, AreaId area, LocalDate day) {
        Territory territory = picture.territory(day);
        if (unit instanceof Unit.OfOrganization organization) {
            return territory.isTarget(organization.id(), area);
        }
        return territory.areas().forest().isWithin(((Unit.OfArea) unit).id(), area);
    }

    /** Whether an area lies within the areas whose households an organisation must cover that day, or has no other within it. */
    public boolean holds(OrganizationId organization, AreaId area, LocalDate day) {
        return picture.territory(day).holds(organization, area);
    }

    /** The outermost areas whose households an organisation must cover that day. */
    public List<AreaId> targetOf(OrganizationId organization, LocalDate day) {
        return picture.territory(day).targetOf(organization);
    }

    /** All areas whose households an organisation must cover that day. */
    public List<AreaId> areasOf(OrganizationId organization, LocalDate day) {
        Territory territory = picture.territory(day);
        return territory.withAllWithin(territory.targetOf(organization));
    }

    /** The organisations in charge of the area or of one within it that day. */
    public List<OrganizationId> inChargeWithin(AreaId area, LocalDate day) {
        Territory territory = picture.territory(day);
        return territory.withAllWithin(List.of(area)).stream()
                .flatMap(each -> territory.areas().inChargeOf(each).stream())
                .distinct()
                .toList();
    }

    /** The organisation that is nearest in charge of the area that day, a cell if there is one; null where nobody is. */
    public @Nullable Organization answerFor(AreaId area, LocalDate day) {
        return picture.territory(day).answerFor(area).stream().findFirst().orElse(null);
    }
}
