package vn.phancong.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phancong.audit.WorkTraces;
import vn.phancong.demo.DemoScene;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.DiskRoom;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphLocation;
import vn.phancong.graph.GraphProperties;
import vn.phancong.graph.NewIds;
import vn.phancong.privacy.ErasedCodes;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    LoadFolder loadFolder(Graph graph, CypherLibrary library, NewIds ids, ErasedCodes erased, Clock clock) {
        return new LoadFolder(graph, library, ids, erased, clock);
    }

    @Bean
    WorkFolder workFolder(IntakeJobProperties properties, GraphProperties graph, NewIds ids) {
        Path path = properties.work() == null ? graph.store().resolve("intake") : properties.work();
        return new WorkFolder(path, ids);
    }

    @Bean
    IntakeRunner intakeRunner(
            LoadFolder loadFolder,
            IntakeBook book,
            IntakeJobs jobs,
            WorkFolder work,
            IntakeJobProperties properties,
            WorkTraces traces,
            NewIds ids,
            Clock clock) {
        return new IntakeRunner(loadFolder, book, jobs, work, properties, traces, clock, ids.next());
    }

    @Bean
    IntakeWorker intakeWorker(IntakeRunner runner, IntakeBook book, WorkFolder work, IntakeJobProperties properties) {
        return new IntakeWorker(runner, book, work, properties.pause());
    }

    @Bean
    Uploads uploads(
            WorkFolder work,
            IntakeBook book,
            IntakeWorker worker,
            IntakeJobProperties properties,
            DiskRoom room,
            NewIds ids,
            Clock clock) {
        return new Uploads(work, book, worker, properties, room, ids, clock);
    }

    @Bean
    RefusedFiles refusedFiles(WorkFolder work) {
        return new RefusedFiles(work);
    }

    @Bean
    FolderIntake folderIntake(
            IntakeRunner runner, IntakeBook book, IntakeJobProperties properties, NewIds ids, Clock clock) {
        return new FolderIntake(runner, book, properties.pause(), ids, clock);
    }

    @Bean
    LoadAtStart loadAtStart(
            FolderIntake intake,
            Graph graph,
            CypherLibrary library,
            IntakeProperties properties,
            GraphLocation location,
            Clock clock) {
        return new LoadAtStart(intake, graph, library, properties, location.embedded(), ProgressBar.terminal(), clock);
    }

    @Bean
    PlayScenesAtStart playScenesAtStart(LoadAtStart load, List<DemoScene> scenes, WorkTraces traces, Clock clock) {
        return new PlayScenesAtStart(load, scenes, traces, clock);
    }
}
