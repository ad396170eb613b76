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
import vn.phancong.guard.Right;
import vn.phancong.guard.Verdicts;
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

    /**
     * Whose table it is, and what the caller may do with it.
     *
     * @param right at least to see its figures
     */
    record Found(Subject subject, Right right) {}

    /** The one that the parameters name; exactly one must be given. What is outside the caller's scope is not there. */
    Found of(ExportParameters parameters, LocalDate day, boolean orArea, Verdicts.Request verdicts) {
        String organization = parameters.text(ORGANIZATION);
        String area = orArea ? parameters.text(AREA) : null;
        if ((organization == null) == (area == null)) {
            throw InvalidArgument.oneParameterOf(ORGANIZATION, orArea ? ORGANIZATION + ", " + AREA : ORGANIZATION);
        }
        return organization != null
                ? organization(organization, day, verdicts)
                : area(area == null ? "" : area, day, verdicts);
    }

    private Found organization(String key, LocalDate day, Verdicts.Request verdicts) {
        OrganizationTree tree = organizations.on(day);
        Organization found = find(
                key, ORGANIZATION, "Organization", tree::findByCode, value -> tree.find(new OrganizationId(value)));
        var subject = new Subject(new Unit.OfOrganization(found.id()), found.code(), found.name(), day);
        return found(subject, found, key, ORGANIZATION, verdicts);
    }

    private Found area(String key, LocalDate day, Verdicts.Request verdicts) {
        AreaTree tree = areas.on(day);
        Area found = find(key, AREA, "Area", tree::findByCode, value -> tree.find(new AreaId(value)));
        var subject = new Subject(new Unit.OfArea(found.id()), found.code(), found.name(), day);
        return found(subject, found, key, AREA, verdicts);
    }

    private static Found found(Subject subject, Object unit, String key, String parameter, Verdicts.Request verdicts) {
        Right right = verdicts.over(unit, subject.day());
        if (right == null || !verdicts.isThere(unit, right)) {
            throw unknown(key, parameter);
        }
        return new Found(subject, right);
    }

    private static InvalidArgument unknown(String key, String parameter) {
        return new InvalidArgument(
                ErrorCode.NOT_FOUND, parameter, key.length() <= 60 ? key : key.substring(0, 60) + "…");
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
            throw unknown(key, parameter);
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
