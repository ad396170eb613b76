package vn.phancong.support;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what Spring finds when it holds the schema against the controllers and records. */
public final class SchemaInspection implements GraphQlSourceBuilderCustomizer {

    private volatile @Nullable SchemaReport report;

    @Override
    public void customize(SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(found -> report = found);
    }

    /** What was found when the context started. */
    public SchemaReport report() {
        return Objects.requireNonNull(report, "the schema was not inspected");
    }
}
