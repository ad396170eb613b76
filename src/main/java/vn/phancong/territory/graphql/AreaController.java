package vn.phancong.territory.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.ObjectKey;
import vn.phancong.api.Paging;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

@Controller
class AreaController {

    private final Areas areas;
    private final Organizations organizations;

    AreaController(Areas areas, Organizations organizations) {
        this.areas = areas;
        this.organizations = organizations;
    }

    @QueryMapping
    @Nullable Area area(@Argument ObjectKey by, DataFetchingEnvironment environment) {
        AreaTree tree = tree(environment);
        if (by.code() != null) {
            return tree.findByCode(by.code());
        }
        return tree.find(new AreaId(by.valueOf("Area")));
    }

    @SchemaMapping
    List<Area> areas(Organization organization, DataFetchingEnvironment environment) {
        return tree(environment).chargesOf(organization.id());
    }

    @SchemaMapping
    String id(Area area) {
        return cursor(area);
    }

    @SchemaMapping
    @Nullable LocalDate since(Area area) {
        return area.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Area area) {
        return area.period().until();
    }

    @SchemaMapping
    @Nullable Area parent(Area area, DataFetchingEnvironment environment) {
        return tree(environment).forest().parent(area.id());
    }

    @SchemaMapping
    List<Area> ancestors(Area area, DataFetchingEnvironment environment) {
        return tree(environment).forest().ancestors(area.id());
    }

    @SchemaMapping
    Connection<Area> children(Area area, DataFetchingEnvironment environment) {
        List<Area> children = tree(environment).forest().children(area.id());
        return Connection.within(Paging.of(environment), children, AreaController::cursor);
    }

    @SchemaMapping
    List<Organization> inChargeBy(Area area, DataFetchingEnvironment environment) {
        var tree = organizations.on(AsOf.in(environment));
        return tree(environment).inChargeOf(area.id()).stream()
                .flatMap(id -> Stream.ofNullable(tree.find(id)))
                .toList();
    }

    private AreaTree tree(DataFetchingEnvironment environment) {
        return areas.on(AsOf.in(environment));
    }

    private static String cursor(Area area) {
        return GlobalId.of("Area", area.id().value());
    }
}
