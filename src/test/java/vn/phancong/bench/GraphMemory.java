package vn.phancong.bench;

/** What Neo4j gets of the machine's memory: enough page cache for the whole store, as on a server that is set up well. */
record GraphMemory(String heap, String pageCache) {

    private static final double LARGE = 0.5;

    static GraphMemory of(String scale) {
        return Double.parseDouble(scale) > LARGE ? new GraphMemory("2g", "3g") : new GraphMemory("1g", "512m");
    }
}
