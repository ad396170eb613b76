package vn.phancong.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are loaded while the service runs.
 *
 * @param work the folder for uploads and refused rows; null = in the folder of the store
 * @param maxUpload how large an upload may be
 * @param maxUnpacked how much the archives of an upload may unpack to
 * @param maxFiles how many files an upload may have
 * @param maxClosingShare how much of a table may be closed unconfirmed because a whole list leaves it out, from 0 to 1
 * @param keep how long refused rows can be fetched
 * @param deadAfter after how long without a sign of life another replica takes over
 * @param pause how often a load that waits looks whether it is its turn
 */
@ConfigurationProperties("phancong.intake")
record IntakeJobProperties(
        @Nullable Path work,
        @DefaultValue("2GB") DataSize maxUpload,
        @DefaultValue("8GB") DataSize maxUnpacked,
        @DefaultValue("200") int maxFiles,
        @DefaultValue("0.05") double maxClosingShare,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("30s") Duration deadAfter,
        @DefaultValue("1s") Duration pause) {}
