package vn.phancong.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is loaded at start-up.
 *
 * @param load a data folder, see {@code src/docs/data-folder.md}
 * @param demo whether an empty embedded store gets the demo data
 */
@ConfigurationProperties("phancong")
record IntakeProperties(
        @Nullable Path load, @DefaultValue("true") boolean demo) {}
