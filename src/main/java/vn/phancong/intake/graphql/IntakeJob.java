package vn.phancong.intake.graphql;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.GlobalId;
import vn.phancong.api.OfTheWhole;
import vn.phancong.intake.IntakeFailure;
import vn.phancong.intake.IntakeFile;
import vn.phancong.intake.IntakeState;
import vn.phancong.intake.LegacyText;
import vn.phancong.intake.Standing;

/** A load as the schema tells of it, whose name has to be that of the type. */
record IntakeJob(vn.phancong.intake.IntakeJob job, Clock clock) implements OfTheWhole {

    public String id() {
        return GlobalId.of(IntakeController.TYPE, job.id().value());
    }

    public String what() {
        return job.order().what();
    }

    public IntakeState state() {
        return job.state();
    }

    public @Nullable IntakeFailure failure() {
        return job.failure();
    }

    public boolean dryRun() {
        return job.order().dryRun();
    }

    public boolean wholeList() {
        return job.order().wholeList();
    }

    public @Nullable Long confirmedClosings() {
        return job.order().confirmedClosings();
    }

    public @Nullable LegacyText legacyText() {
        return job.order().legacyText();
    }

    public LocalDate day() {
        return job.order().day();
    }

    public @Nullable String startedBy() {
        var by = job.order().by();
        return by == null ? null : GlobalId.of("Account", by.value());
    }

    public OffsetDateTime createdAt() {
        return job.createdAt();
    }

    public @Nullable OffsetDateTime startedAt() {
        return job.startedAt();
    }

    public @Nullable OffsetDateTime endedAt() {
        return job.endedAt();
    }

    public boolean cancelAsked() {
        return job.cancelAsked();
    }

    public long rows() {
        return job.rows();
    }

    public long taken() {
        return files().stream().mapToLong(FileView::taken).sum();
    }

    public long added() {
        return files().stream().mapToLong(FileView::added).sum();
    }

    public long changed() {
        return files().stream().mapToLong(FileView::changed).sum();
    }

    public long unchanged() {
        return files().stream().mapToLong(FileView::unchanged).sum();
    }

    public long refused() {
        return files().stream().mapToLong(FileView::refused).sum();
    }

    public double share() {
        return job.share();
    }

    public @Nullable Long rowsPerSecond() {
        return job.rowsPerSecond(clock.instant());
    }

    public @Nullable Long secondsLeft() {
        Duration left = job.left(clock.instant());
        return left == null ? null : left.toSeconds();
    }

    public @Nullable Long missing() {
        return job.missing();
    }

    public long closed() {
        return files().stream().mapToLong(FileView::closed).sum();
    }

    public List<FileView> files() {
        return job.files().stream().map(file -> new FileView(this, file)).toList();
    }

    /** One table of a load. */
    record FileView(IntakeJob load, IntakeFile file) {

        public String name() {
            return file.name();
        }

        public String table() {
            return standing().table();
        }

        public long rows() {
            return standing().rows();
        }

        public long taken() {
            return added() + changed() + unchanged();
        }

        public long added() {
            return standing().added();
        }

        public long changed() {
            return standing().changed();
        }

        public long unchanged() {
            return standing().unchanged();
        }

        public long refused() {
            return standing().refused();
        }

        public double share() {
            return standing().share();
        }

        public boolean done() {
            return standing().done();
        }

        public @Nullable Long open() {
            var closing = standing().closing();
            return closing == null ? null : closing.open();
        }

        public @Nullable Long missing() {
            var closing = standing().closing();
            return closing == null ? null : closing.missing();
        }

        public long closed() {
            return standing().closed();
        }

        public @Nullable String refusedRows() {
            boolean there = load.state().ended() && standing().refusedBytes() > 0;
            return there ? "/intake/" + load.id() + "/refused/" + file.refusedName() : null;
        }

        private Standing standing() {
            return file.standing();
        }
    }
}
