package vn.phancong;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.phancong.audit.VerifyAuditCommand;
import vn.phancong.demo.GenerateCommand;

/** Starts the service, makes a city to try, or verifies the audit trail. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PhanCong {

    public static void main(String[] arguments) {
        if (GenerateCommand.isMeantBy(arguments)) {
            System.exit(GenerateCommand.run(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), arguments));
        }
        if (VerifyAuditCommand.isMeantBy(arguments)) {
            System.exit(VerifyAuditCommand.run(PhanCong.class, arguments));
        }
        SpringApplication.run(PhanCong.class, arguments);
    }
}
