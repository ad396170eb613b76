package vn.phancong.need;

import org.jspecify.annotations.Nullable;
import vn.phancong.directive.DirectiveId;

/**
 * What has been given under one decision.
 *
 * @param decision its number; null = none is named
 * @param directive the document, where it is in the graph
 * @param amount in đồng, as far as it was counted in money
 */
public record DecisionSum(
        @Nullable String decision, @Nullable DirectiveId directive, int supports, long amount) {}
