package vn.phancong.audit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns what keeps the trail from being kept into a message without a stack trace. */
final class AuditStartFailureAnalyzer extends AbstractFailureAnalyzer<AuditStartFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AuditStartFailure cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
