package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureLayoutTest {

    /**
     * GB/T 9704-2012, 7.3.5.2. In characters: 2025年2月10日 = 2 + 1 + 0.5 + 1 + 1 + 1 = 6.5. A name of 9: ends 2 in, begins
     * 11 in; the date begins 9 in and ends 2.5 in. A name of 6 is shorter than the date: the date ends 2 in and begins 8.5
     * in, the name begins 10.5 in and ends 4.5 in.
     */
    @ParameterizedTest
    @CsvSource({"云溪区人民政府司法局, 2025年2月10日, 200, 350", "云溪区人民政府司法, 2025年2月10日, 200, 250",
            "云溪区司法局, 2025年2月10日, 450, 200", "云溪区司法局, 2024年2月5日, 200, 0"})
    void theDateBeginsTwoCharactersRightOfTheName(String office, String date, int officeRight, int dateRight) {
        assertThat(SignatureLayout.of(office, date)).isEqualTo(new SignatureLayout(officeRight, dateRight));
    }

    @ParameterizedTest
    @CsvSource({"云溪区人民政府司法局, 200, 350", "云溪区司法局, 450, 200"})
    void theIndentsAreInTheStyles(String office, String officeRight, String dateRight) throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().signature(office, "2025年2月10日"));
        String path = "//w:style[@w:styleId='%s']/w:pPr/w:ind/@w:rightChars";
        assertThat(docx.in("word/styles.xml", path.formatted("Signature"))).containsExactly(officeRight);
        assertThat(docx.in("word/styles.xml", path.formatted("SignatureDate"))).containsExactly(dateRight);
    }
}
