package vn.phancong.endurance;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.phancong.demo.GenerateCommand;

/** A generated city in a service, with a load that is about to begin. */
final class City {

    private City() {}

    /** Writes a city's lists and starts a service that loads them. */
    static Service start(Path place, double scale, List<String> jvm, String heap, String... settings) {
        Path lists = place.resolve("lists");
        int code = GenerateCommand.run(
                Clock.system(Town.HA_NOI),
                "generate",
                "--scale",
                Double.toString(scale),
                "--seed",
                "7",
                lists.toString());
        if (code != 0) {
            throw new IllegalStateException("The city could not be generated: " + code);
        }
        String[] all = Stream.concat(Arrays.stream(settings), Stream.of("--phancong.load=" + lists))
                .toArray(String[]::new);
        return Service.start(place, jvm, heap, all);
    }
}
