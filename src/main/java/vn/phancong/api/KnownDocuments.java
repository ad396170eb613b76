package vn.phancong.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps the documents that clients send again and again, so that each is parsed and checked once. Only what was found valid
 * is kept, and nothing that is checked before that depends on who asks or with which variables.
 */
final class KnownDocuments implements PreparsedDocumentProvider {

    private static final long MOST_CHARACTERS = 2_000_000;

    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String document, PreparsedDocumentEntry entry) -> document.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = known.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = parseAndValidate.apply(input);
            if (!entry.hasErrors()) {
                known.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }
}
