package vn.phancong.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Finds the objects of one GraphQL type by their identity, for {@code node} and {@code nodes}. */
public interface NodeSource {

    /** The GraphQL type's name. */
    String type();

    /** Those of the objects that exist, as of that day. */
    Map<String, ?> find(Set<String> ids, LocalDate day);
}
