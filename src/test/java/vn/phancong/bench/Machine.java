package vn.phancong.bench;

import java.lang.management.ManagementFactory;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.kernel.internal.Version;

/** On what and when it was measured. */
final class Machine {

    private static final long BYTES_OF_A_GIGABYTE = 1024L * 1024 * 1024;

    private Machine() {}

    static Map<String, Object> circumstances(Options options) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("date", OffsetDateTime.now().truncatedTo(ChronoUnit.MINUTES).toString());
        all.put("cores", Runtime.getRuntime().availableProcessors());
        all.put("memoryGb", memory() / BYTES_OF_A_GIGABYTE);
        all.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        all.put("jvm", System.getProperty("java.vm.name") + " " + Runtime.version());
        all.put("neo4j", Version.getNeo4jVersion());
        all.put("scales", String.join(", ", options.scales()));
        all.put("seed", options.seed());
        all.put("rounds", options.rounds());
        return all;
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
