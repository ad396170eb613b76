package vn.phancong.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.organization.Organization;
import vn.phancong.territory.AreaId;

/** Whose duty is which area, on any day. */
@Component
public class CoveringTerritory {

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

    /** The organisation that is nearest in charge of the area that day, a cell if there is one; null where nobody is. */
    public @Nullable Organization answerFor(AreaId area, LocalDate day) {
        return picture.territory(day).answerFor(area).stream().findFirst().orElse(null);
    }
}
