package org.justicestat.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.report.ReadBack;
import org.justicestat.report.SampleReport;

/** GB/T 9704-2012: paper, margins, grid, fonts and page number as the base document says them to Word. */
class BaseDocumentTest {

    private static final String STYLES = "word/styles.xml";
    private static final String SETTINGS = "word/settings.xml";
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private static ReadBack base() throws Exception {
        return ReadBack.of(SampleReport.empty());
    }

    /** A4; margins 37, 28, 35 and 26 mm. */
    @ParameterizedTest
    @CsvSource({"//w:pgSz/@w:w, 210", "//w:pgSz/@w:h, 297", "//w:pgMar/@w:top, 37", "//w:pgMar/@w:left, 28",
            "//w:pgMar/@w:bottom, 35", "//w:pgMar/@w:right, 26"})
    void pageIsA4WithTheMarginsOfTheStandard(String path, int millimetres) throws Exception {
        int twips = Integer.parseInt(base().first("word/document.xml", path));
        assertThat(twips).isEqualTo((int) Math.round(millimetres * TWIPS_PER_MM));
    }

    /** 225 mm hold 22 lines and not 23; 156 mm hold 28 characters of 16 pt less the tracking, and not 29. */
    @Test
    void gridIs22LinesOf28Characters() throws Exception {
        ReadBack base = base();
        double height = 225 * TWIPS_PER_MM;
        int line = Integer.parseInt(base.first("word/document.xml", "//w:docGrid/@w:linePitch"));
        assertThat((int) (height / line)).isEqualTo(22);
        double tracking = Integer.parseInt(base.first("word/document.xml", "//w:docGrid/@w:charSpace")) / 4096.0;
        double character = (16 + tracking) * 20;
        assertThat((int) (Orientation.PORTRAIT.textWidth() / character)).isEqualTo(28);
        assertThat(base.first("word/document.xml", "//w:docGrid/@w:type")).isEqualTo("linesAndChars");
        assertThat(base.first(STYLES, "//w:style[@w:styleId='Normal']/w:rPr/w:sz/@w:val")).isEqualTo("32");
    }

    @ParameterizedTest
    @CsvSource({"Title, 方正小标宋简体, 44", "BodyText, '', ''", "1, 黑体, ''", "2, 楷体_GB2312, ''", "3, '', ''", "4, '', ''",
            "Normal, 仿宋_GB2312, 32", "Footer, 宋体, 28"})
    void fontsAndSizes(String style, String font, String halfPoints) throws Exception {
        String path = "//w:style[@w:styleId='" + style + "']/w:rPr/";
        assertThat(base().first(STYLES, path + "w:rFonts/@w:eastAsia")).isEqualTo(font);
        assertThat(base().first(STYLES, path + "w:sz/@w:val")).isEqualTo(halfPoints);
    }

    @Test
    void everyFontNamesAllFourSlotsAndNoTheme() throws Exception {
        ReadBack base = base();
        assertThat(base.in(STYLES, "//w:rFonts")).isNotEmpty();
        assertThat(base.in(STYLES, "//w:rFonts[not(@w:ascii and @w:hAnsi and @w:eastAsia and @w:cs)]")).isEmpty();
        assertThat(base.in(STYLES, "//w:rFonts/@*[contains(local-name(), 'heme')]")).isEmpty();
        assertThat(base.in(STYLES, "//w:b[not(@w:val)]")).as("nothing is bold").isEmpty();
        assertThat(base.in("word/fontTable.xml", "//w:font/@w:name")).containsAll(base.in(STYLES, "//w:rFonts/@w:eastAsia"));
    }

    @Test
    void headingsHaveOutlineLevelsForTheNavigationPane() throws Exception {
        for (int level = 1; level <= 4; level++) {
            String style = "//w:style[@w:styleId='" + level + "']";
            assertThat(base().in(STYLES, style + "/w:name/@w:val")).containsExactly("heading " + level);
            assertThat(base().in(STYLES, style + "/w:pPr/w:outlineLvl/@w:val")).containsExactly("" + (level - 1));
        }
    }

    @Test
    void bodyIsIndentedByTwoCharactersAndJustified() throws Exception {
        assertThat(base().in(STYLES, "//w:style[@w:styleId='BodyText']/w:pPr/w:ind/@w:firstLineChars")).containsExactly("200");
        assertThat(base().in(STYLES, "//w:style[@w:styleId='Normal']/w:pPr/w:jc/@w:val")).containsExactly("both");
    }

    /** As in what is typed by hand; said, for LibreOffice takes it the other way round where it is off or not said. */
    @Test
    void marksMayHangAtTheEndOfALine() throws Exception {
        assertThat(base().in(STYLES, "//w:style[@w:styleId='Normal']/w:pPr/w:overflowPunct/@w:val")).containsExactly("1");
    }

    @Test
    void wordOpensItInItsOwnModeWithOddAndEvenFooters() throws Exception {
        assertThat(base().in(SETTINGS, "//w:compatSetting[@w:name='compatibilityMode']/@w:val")).containsExactly("15");
        assertThat(base().in(SETTINGS, "//w:evenAndOddHeaders")).hasSize(1);
    }

    /** A PAGE field in fewer runs shows no number in WPS. */
    @ParameterizedTest
    @CsvSource({"word/footer1.xml, FooterOdd", "word/footer2.xml, FooterEven", "word/footer3.xml, FooterOdd",
            "word/footer4.xml, FooterEven"})
    void pageNumberStandsBetweenDashesInSeparateRuns(String footer, String style) throws Exception {
        ReadBack base = base();
        assertThat(base.in(footer, "//w:p[w:pPr/w:pStyle/@w:val='" + style + "']/w:r/*[not(self::w:rPr)]"))
                .containsExactly("—", " ", "", " PAGE ", "", "1", "", " ", "—");
        assertThat(base.in(footer, "//w:r/w:fldChar/@w:fldCharType")).isEqualTo(List.of("begin", "separate", "end"));
    }

    @Test
    void pageNumberStandsOneCharacterInOnTheOuterSide() throws Exception {
        String style = "//w:style[@w:styleId='%s']/w:pPr/";
        assertThat(base().in(STYLES, style.formatted("FooterOdd") + "w:jc/@w:val")).containsExactly("right");
        assertThat(base().in(STYLES, style.formatted("FooterOdd") + "w:ind/@w:rightChars")).containsExactly("100");
        assertThat(base().in(STYLES, style.formatted("Footer") + "w:jc/@w:val")).containsExactly("left");
        assertThat(base().in(STYLES, style.formatted("FooterEven") + "w:ind/@w:leftChars")).containsExactly("100");
    }

    @Test
    void tablesHaveThickRulesAtTopAndBottomThinOnesInsideAndOpenSides() throws Exception {
        String borders = "//w:style[@w:styleId='StatisticalTable']/w:tblPr/w:tblBorders";
        assertThat(base().in(STYLES, borders + "/*[@w:sz=12]/@w:val")).hasSize(2).containsOnly("single");
        assertThat(base().first(STYLES, "name(" + borders + "/*[1])")).isEqualTo("w:top");
        assertThat(base().in(STYLES, borders + "/w:insideH/@w:sz")).containsExactly("4");
        assertThat(base().in(STYLES, borders + "/*[self::w:left or self::w:right]")).isEmpty();
    }
}
