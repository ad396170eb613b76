package vn.phancong.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long the service took to be ready on a store that is there already, and how much memory it had to the end. */
final class MemoryPart {

    private static final double LONGEST_START = 60;
    private static final int HEAP = 512;

    private MemoryPart() {}

    static List<Line> of(Service service) {
        JavaProcess process = service.process();
        return process == null ? List.of(start(service)) : List.of(start(service), memory(service, process));
    }

    private static Line start(Service service) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("s", service.seconds());
        return new Line(
                "Start",
                service.process() == null
                        ? "ready on a store that is there, Neo4j inside"
                        : "ready on a store that is there, beside a Neo4j that runs",
                service.stage().name(),
                Budget.atMost(1),
                service.seconds() / LONGEST_START,
                figures,
                "of 60 s");
    }

    private static Line memory(Service service, JavaProcess process) {
        GcLog.Heap heap = process.gcLog().since(0);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("peak heap MB", heap.peak());
        figures.put("live heap MB", heap.live());
        figures.put("collections", heap.collections());
        figures.put("resident MB", process.residentPeak());
        return new Line(
                "Memory",
                "the service with -Xmx" + ServerStage.HEAP + ", from its start to here",
                service.stage().name(),
                Budget.atMost(1),
                (double) heap.peak() / HEAP,
                figures,
                "of 512 MB");
    }
}
