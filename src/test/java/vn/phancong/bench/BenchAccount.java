package vn.phancong.bench;

import java.time.LocalDate;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Who asks: the account of the city's organisation department, which may read and change the whole tree. */
final class BenchAccount {

    static final String NAME = "ban-to-chuc-do-toc-do";
    static final String SECRET = "mat-khau-do-toc-do";

    private static final int CHEAP = 4;

    private BenchAccount() {}

    static void plant(Driver driver) {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(CHEAP).encode(SECRET);
        new Floor(driver, LocalDate.EPOCH).write("account", Map.of("name", NAME, "hash", hash, "over", Questions.ROOT));
    }
}
