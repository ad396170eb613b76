package vn.phancong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneTest {

    @Test
    void numbersAsTheyAreWrittenInVietNamAreUnderstood() {
        assertThat(Phone.digits("024 3825 1234")).isEqualTo("02438251234");
        assertThat(Phone.digits("(024) 3825-1234")).isEqualTo("02438251234");
        assertThat(Phone.digits("+84 24.3825.1234")).isEqualTo("02438251234");
        assertThat(Phone.digits("0000 123 456")).isEqualTo("0000123456");
        assertThat(Phone.digits("1900 1234")).isEqualTo("19001234");
        assertThat(Phone.digits("1022")).isEqualTo("1022");
        assertThat(Phone.digits("113")).isEqualTo("113");
    }

    @Test
    void whatIsNoNumberIsNotUnderstood() {
        for (String written :
                List.of("", "gọi tôi", "0243", "024 3825 1234 ext 5", "84 24 3825 1234", "+1 212 555 0100")) {
            assertThat(Phone.digits(written)).as(written).isNull();
        }
    }
}
