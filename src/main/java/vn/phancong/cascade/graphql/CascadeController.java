package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.cascade.CascadeProgress;
import vn.phancong.cascade.CascadeProgress.BranchProgress;
import vn.phancong.cascade.ReportSummary;
import vn.phancong.cascade.Undertaking;

/** The lists within progress and reports. */
@Controller
class CascadeController {

    @SchemaMapping
    Connection<BranchProgress> branches(CascadeProgress progress, DataFetchingEnvironment environment) {
        return Connection.within(
                Paging.of(environment),
                progress.branches(),
                branch -> GlobalId.of("Branch", branch.organization().id().value()));
    }

    @SchemaMapping
    Connection<Undertaking> missing(ReportSummary reports, DataFetchingEnvironment environment) {
        return Connection.within(Paging.of(environment), reports.missing(), UndertakingController::cursor);
    }
}
