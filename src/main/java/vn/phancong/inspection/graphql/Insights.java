package vn.phancong.inspection.graphql;

import graphql.schema.DataFetchingEnvironment;
import vn.phancong.inspection.Insight;

/** Of which inspections whoever is asking may know, as the guard of the request says. */
final class Insights {

    private Insights() {}

    static Insight of(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().getOrDefault(Insight.class, Insight.NONE);
    }
}
