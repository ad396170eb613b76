package vn.phancong.bench;

/** One request, sent and read to its end. */
@FunctionalInterface
interface Turn {

    void take();
}
