package vn.phancong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PhanCong {

    public static void main(String[] arguments) {
        // Neo4j's own memory access makes JDK 24 and later print warnings that a user can do nothing about.
        System.setProperty("sun.misc.unsafe.memory.access", "allow");
        SpringApplication.run(PhanCong.class, arguments);
    }
}
