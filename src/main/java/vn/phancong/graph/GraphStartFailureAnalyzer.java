package vn.phancong.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a {@link GraphStartFailure} into a message without a stack trace. */
final class GraphStartFailureAnalyzer extends AbstractFailureAnalyzer<GraphStartFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, GraphStartFailure cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
