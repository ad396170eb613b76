package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.cascade.BranchFront;
import vn.phancong.cascade.CascadeProgress;
import vn.phancong.cascade.CascadeView;
import vn.phancong.cascade.Cascades;
import vn.phancong.cascade.Cascades.Asked;
import vn.phancong.cascade.HopLatency;
import vn.phancong.cascade.ReportSummary;
import vn.phancong.cascade.Stop;
import vn.phancong.cascade.Undertaking;

/** What is asked of a directive and of a task alike. */
@Component
class CascadeQuestions {

    private final Batch<Asked, CascadeView> views;
    private final Batch<Asked, ReportSummary> reports;

    CascadeQuestions(Cascades cascades, Batches batches) {
        this.views = batches.of("cascade", cascades::on);
        this.reports = batches.of("cascade.reports", cascades::reportsOn);
    }

    CompletableFuture<CascadeProgress> progress(Asked asked, DataFetchingEnvironment environment) {
        return views.load(asked, environment).thenApply(CascadeView::progress);
    }

    CompletableFuture<List<BranchFront>> front(Asked asked, DataFetchingEnvironment environment) {
        return views.load(asked, environment).thenApply(CascadeView::front);
    }

    CompletableFuture<Connection<Stop>> stoppedAt(Asked asked, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return views.load(asked, environment)
                .thenApply(view -> Connection.within(paging, view.stops(), CascadeQuestions::cursor));
    }

    CompletableFuture<List<HopLatency>> latency(Asked asked, DataFetchingEnvironment environment) {
        return views.load(asked, environment).thenApply(CascadeView::latencies);
    }

    CompletableFuture<ReportSummary> reports(Asked asked, DataFetchingEnvironment environment) {
        return reports.load(asked, environment);
    }

    CompletableFuture<List<Undertaking>> undertakings(Asked asked, DataFetchingEnvironment environment) {
        return views.load(asked, environment).thenApply(CascadeView::undertakings);
    }

    private static String cursor(Stop stop) {
        return GlobalId.of(
                "Stop", stop.reason() + "/" + stop.organization().id().value());
    }
}
