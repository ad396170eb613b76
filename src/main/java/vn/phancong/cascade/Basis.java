package vn.phancong.cascade;

import org.jspecify.annotations.Nullable;
import vn.phancong.directive.TaskId;

/**
 * What something rests on (căn cứ): the clause of a document that asks for it.
 *
 * @param undertaking the undertaking of the body that does it; null = the clause alone is named
 */
public record Basis(TaskId task, @Nullable UndertakingId undertaking) {}
