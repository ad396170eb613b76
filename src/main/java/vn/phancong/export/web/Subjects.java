package vn.phancong.export.web;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.coverage.Unit;
import vn.phancong.export.Subject;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

/** Finds whose table is asked for: an organisation or an area, by its code or its global id. */
@Component
class Subjects {

    static final String ORGANIZATION = "organization";
    static final String AREA = "area";

    private final Organizations organizations;
    private final Areas areas;

    Subjects(Organizations organizations, Areas areas) {
        this.organizations = organizations;
        this.areas = areas;
    }

    /** The one that the parameters name; exactly one must be given. */
    Subject of(ExportParameters parameters, LocalDate day, boolean orArea) {
        String organization = parameters.text(ORGANIZATION);
        String area = orArea ? parameters.text(AREA) : null;
        if ((organization == null) == (area == null)) {
            throw InvalidArgument.oneParameterOf(ORGANIZATION, orArea ? ORGANIZATION + ", " + AREA : ORGANIZATION);
        }
        return organization != null ? organization(organization, day) : area(area == null ? "" : area, day);
    }

    private Subject organization(String key, LocalDate day) {
        OrganizationTree tree = organizations.on(day);
        Organization found = find(
                key, ORGANIZATION, "Organization", tree::findByCode, value -> tree.find(new OrganizationId(value)));
        return new Subject(new Unit.OfOrganization(found.id()), found.code(), found.name(), day);
    }

    private Subject area(String key, LocalDate day) {
        AreaTree tree = areas.on(day);
        Area found = find(key, AREA, "Area", tree::findByCode, value -> tree.find(new AreaId(value)));
        return new Subject(new Unit.OfArea(found.id()), found.code(), found.name(), day);
    }

    private static <T> T find(
            String key,
            String parameter,
            String type,
            Function<String, @Nullable T> byCode,
            Function<String, @Nullable T> byId) {
        T found = byCode.apply(key);
        if (found == null && looksLikeId(key)) {
            found = byId.apply(GlobalId.valueOf(type, key, parameter));
        }
        if (found == null) {
            throw new InvalidArgument(
                    ErrorCode.NOT_FOUND, parameter, key.length() <= 60 ? key : key.substring(0, 60) + "…");
        }
        return found;
    }

    private static boolean looksLikeId(String key) {
        try {
            return !GlobalId.parse(key, "").type().isEmpty();
        } catch (InvalidArgument e) {
            return false;
        }
    }
}
