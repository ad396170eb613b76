package vn.phancong.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns what keeps the doors from being locked into a message without a stack trace. */
final class AccessStartFailureAnalyzer extends AbstractFailureAnalyzer<AccessStartFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AccessStartFailure cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
