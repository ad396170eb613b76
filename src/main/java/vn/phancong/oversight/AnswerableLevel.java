package vn.phancong.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.territory.Area;

/**
 * Those who answer at one level (cấp chịu trách nhiệm).
 *
 * @param area null = the body has none of its own around the place, or it is the level of the coverers
 * @param organization null = nobody is in charge of just this area, or it is the level of the coverers
 * @param people heads before overseers, the party before the state; empty = nobody is known
 */
public record AnswerableLevel(@Nullable Area area, @Nullable Organization organization, List<Answerable> people) {}
