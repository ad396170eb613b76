package vn.phancong.graph;

/**
 * Where the graph is kept, in words for the log and for messages.
 *
 * @param description such as {@code the store /srv/data} or {@code the Neo4j server at bolt://db:7687}
 */
public record GraphLocation(String description) {

    @Override
    public String toString() {
        return description;
    }
}
