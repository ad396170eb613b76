package vn.phancong.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;

/** Turns what keeps the graph from being used into a message without a stack trace. */
final class GraphStartFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Throwable driverFailure = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof GraphStartFailure known) {
                return new FailureAnalysis(known.getMessage(), known.action(), known);
            }
            if (cause instanceof BeanCreationException bean && "neo4jDriver".equals(bean.getBeanName())) {
                driverFailure = cause;
            }
        }
        return driverFailure == null ? null : wrongSettings(driverFailure);
    }

    private static FailureAnalysis wrongSettings(Throwable failure) {
        return new FailureAnalysis(
                "The settings of the Neo4j server cannot be used: "
                        + NestedExceptionUtils.getMostSpecificCause(failure).getMessage(),
                "Correct spring.neo4j.uri (bolt://, bolt+s://, neo4j://, neo4j+s://) and the other settings under"
                        + " spring.neo4j.",
                failure);
    }
}
