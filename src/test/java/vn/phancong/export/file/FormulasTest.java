package vn.phancong.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulasTest {

    @Test
    void whatWouldBeginAFormulaGetsAnApostrophe() {
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "\r=1", "\tx", "\nx")) {
            assertThat(Formulas.neutralised(text))
                    .startsWith("'")
                    .endsWith(text.stripLeading())
                    .contains("'");
        }
        assertThat(Formulas.neutralised("  =1")).isEqualTo("  '=1");
        assertThat(Formulas.neutralised("x;=1")).isEqualTo("x;'=1");
        assertThat(Formulas.neutralised("x\n@y")).isEqualTo("x\n'@y");
    }

    @Test
    void anOrdinaryTextStaysAsItIs() {
        for (String text : List.of("Số 5 ngõ 3", "0912 345 678", "A-B", "a=b", "Chi bộ 1, 2", "")) {
            assertThat(Formulas.neutralised(text)).isEqualTo(text);
        }
    }
}
