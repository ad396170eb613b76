package vn.phancong;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.phancong.audit.VerifyAuditCommand;
import vn.phancong.demo.GenerateCommand;
import vn.phancong.intake.LoadCommand;

/** Starts the service, loads a folder of tables, makes a city to try, or verifies the audit trail. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PhanCong {

    public static void main(String[] arguments) {
        if (GenerateCommand.isMeantBy(arguments)) {
            System.exit(GenerateCommand.run(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), arguments));
        }
        if (LoadCommand.isMeantBy(arguments)) {
            System.exit(LoadCommand.run(PhanCong.class, arguments));
        }
        if (VerifyAuditCommand.isMeantBy(arguments)) {
            System.exit(VerifyAuditCommand.run(PhanCong.class, arguments));
        }
        SpringApplication.run(PhanCong.class, arguments);
    }
}
