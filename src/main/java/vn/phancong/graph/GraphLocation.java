package vn.phancong.graph;

/**
 * Where the graph is kept, in words for the log and for messages.
 *
 * @param description such as {@code the store /srv/data} or {@code the Neo4j server at bolt://db:7687}
 * @param embedded whether it is a store of this process's own
 */
public record GraphLocation(String description, boolean embedded) {

    @Override
    public String toString() {
        return description;
    }
}
