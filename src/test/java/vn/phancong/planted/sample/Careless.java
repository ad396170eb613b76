package vn.phancong.planted.sample;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Takes what should be handed to it: the day, chance, a field, threads, the console; and writes Cypher. */
final class Careless {

    static final String CYPHER = "MATCH (n) RETURN n";

    @Autowired
    @Nullable Object injected;

    LocalDate today() {
        return LocalDate.now();
    }

    Instant now() {
        return Instant.now();
    }

    int chance() {
        return new Random().nextInt();
    }

    int secureChance() {
        return new SecureRandom().nextInt();
    }

    double half() {
        return Math.random();
    }

    UUID name() {
        return UUID.randomUUID();
    }

    Scheduler threads() {
        return Schedulers.boundedElastic();
    }

    void say() {
        System.out.println(CYPHER);
    }
}
