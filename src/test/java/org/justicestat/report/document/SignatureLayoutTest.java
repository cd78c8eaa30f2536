package org.justicestat.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.report.ReadBack;
import org.justicestat.report.SampleReport;

class SignatureLayoutTest {

    /**
     * GB/T 9704-2012, 7.3.5.2, on a line of 28. In characters: 2025年2月10日 = 2 + 1 + 0.5 + 1 + 1 + 1 = 6.5. A name of 10
     * begins at 28 - 2 - 10 = 16. A name of 6 is shorter than the date: the date ends 2 before the edge and so begins at
     * 28 - 2 - 6.5 = 19.5, the name at 17.5. 2024年2月5日 = 6 is not longer than it: the name begins at 28 - 2 - 6 = 20.
     */
    @ParameterizedTest
    @CsvSource({"云溪区人民政府司法局, 2025年2月10日, 1600, 1800", "云溪区司法局, 2025年2月10日, 1750, 1950",
            "云溪区司法局, 2024年2月5日, 2000, 2200"})
    void theDateBeginsTwoCharactersRightOfTheName(String office, String date, int officeLeft, int dateLeft) {
        assertThat(SignatureLayout.of(office, date)).isEqualTo(new SignatureLayout(officeLeft, dateLeft));
    }

    @Test
    void aNameLongerThanTheLineBeginsAtItsEdge() {
        assertThat(SignatureLayout.of("区".repeat(40), "2025年2月10日")).isEqualTo(new SignatureLayout(0, 200));
    }

    @ParameterizedTest
    @CsvSource({"云溪区人民政府司法局, 1600, 1800", "云溪区司法局, 1750, 1950"})
    void theIndentsAreInTheStyles(String office, String officeLeft, String dateLeft) throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().signature(office, "2025年2月10日"));
        String path = "//w:style[@w:styleId='%s']/w:pPr/w:ind/@w:leftChars";
        assertThat(docx.in("word/styles.xml", path.formatted("Signature"))).containsExactly(officeLeft);
        assertThat(docx.in("word/styles.xml", path.formatted("SignatureDate"))).containsExactly(dateLeft);
    }
}
