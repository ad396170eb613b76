package vn.phancong.intake;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns an {@link UnusableFolder} into a message without a stack trace. */
final class UnusableFolderAnalyzer extends AbstractFailureAnalyzer<UnusableFolder> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableFolder cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Name a folder that holds at least one of them with --phancong.load=DIR, or start without that setting."
                        + " Nothing was changed.",
                cause);
    }
}
