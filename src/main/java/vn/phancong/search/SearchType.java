package vn.phancong.search;

/** What can be searched for. */
public enum SearchType {
    ORGANIZATION("Organization"),
    AREA("Area"),
    HOUSEHOLD("Household"),
    PERSON("Person");

    private final String label;

    SearchType(String label) {
        this.label = label;
    }

    /** The label in the graph, which is also the type's name in GraphQL. */
    public String label() {
        return label;
    }
}
