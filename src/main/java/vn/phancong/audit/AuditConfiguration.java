package vn.phancong.audit;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.NewSecrets;
import vn.phancong.graph.GraphProperties;
import vn.phancong.graph.NewIds;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    private static final int KEY_BYTES = 32;

    @Bean
    Seal seal(AuditProperties properties, AccessProperties access, GraphProperties graph, NewSecrets secrets) {
        Path keys = access.keys() == null ? graph.store().resolve("keys") : access.keys();
        Path file = properties.key() == null ? keys.resolve("audit.key") : properties.key();
        return new Seal(new KeyFile(file).read(() -> secrets.next(KEY_BYTES)));
    }

    @Bean
    JournalFolder journalFolder(AuditProperties properties, GraphProperties graph, NewIds ids) {
        Path folder = properties.folder() == null ? graph.store().resolve("audit") : properties.folder();
        return new JournalFolder(folder, ids);
    }

    @Bean(destroyMethod = "")
    Journal journal(JournalFolder folder) {
        return new Journal(folder);
    }

    @Bean
    Witness witness(JournalFolder folder) {
        return new Witness(folder.folder().resolve("end"));
    }

    @Bean
    RemoveOldEntries removeOldEntries(Chain chain, Seal seal, AuditProperties properties, NewIds ids, Clock clock) {
        return new RemoveOldEntries(chain, seal, properties.keep(), ids, clock);
    }

    @Bean
    TrailWriter trailWriter(
            JournalFolder folder,
            Journal journal,
            Chain chain,
            Witness witness,
            RemoveOldEntries removal,
            AuditProperties properties) {
        return new TrailWriter(folder, journal, chain, witness, removal, properties.writeEvery());
    }

    @Bean
    Trail trail(Journal journal, TrailWriter writer, AuditProperties properties) {
        return properties.enabled() ? new JournalTrail(journal, writer, properties.mostWaiting()) : new NoTrail();
    }
}
