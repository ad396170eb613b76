package vn.phancong.directive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.reading.Reading.Recipient;
import vn.phancong.reading.Stretch;

/** The texts of directives that are held, and the stretches on which their tasks rest. */
public interface DirectiveTexts {

    /** The papers of some directives; none of one that is only cited. */
    Map<DirectiveId, Paper> of(Set<DirectiveId> directives);

    /** The stretches on which some tasks rest; none of a task that a user has added. */
    Map<TaskId, Stretch> stretchesOf(Set<TaskId> tasks);

    /**
     * What a directive is on paper.
     *
     * @param text null where it is only cited
     * @param recipients the list at its end
     * @param setByUser which of its values somebody set who corrected the reading, by the names of the fields
     */
    record Paper(@Nullable String text, List<Recipient> recipients, List<String> setByUser) {}
}
