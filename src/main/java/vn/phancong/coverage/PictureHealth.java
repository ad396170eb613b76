package vn.phancong.coverage;

import java.time.LocalDate;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells whether today's figures are in memory. */
@Component("picture")
class PictureHealth extends AbstractHealthIndicator {

    private final CoveragePicture picture;

    PictureHealth(CoveragePicture picture) {
        this.picture = picture;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        LocalDate day = picture.day();
        if (day == null) {
            health.outOfService();
            return;
        }
        health.up().withDetail("day", day.toString()).withDetail("structureVersion", picture.version());
    }
}
