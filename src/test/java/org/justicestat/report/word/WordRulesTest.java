package org.justicestat.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.report.ReadBack;
import org.justicestat.report.SampleReport;
import org.justicestat.report.word.WordFault.Rule;

/** Each rule is broken in a sound document and must be the only one that is found broken. */
class WordRulesTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String FIRST = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>";

    private static SortedMap<String, byte[]> sound() throws IOException {
        return ReadBack.of(SampleReport.complete()).parts();
    }

    private static void replace(SortedMap<String, byte[]> parts, String part, String old, String replacement) {
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(xml).as("what the case spoils").contains(old);
        int at = xml.indexOf(old);
        String spoilt = xml.substring(0, at) + replacement + xml.substring(at + old.length());
        parts.put(part, spoilt.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSoundDocumentHasNoFault() throws IOException {
        assertThat(WordRules.check(sound())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "UNDEFINED_STYLE, word/document.xml, w:pStyle w:val=\"Title\", w:pStyle w:val=\"Nowhere\"",
        "UNDEFINED_STYLE, word/document.xml, w:rStyle w:val=\"FigureText\", w:rStyle w:val=\"Nowhere\"",
        "UNDEFINED_STYLE, word/document.xml, w:tblStyle w:val=\"StatisticalTable\", w:tblStyle w:val=\"Nowhere\"",
        "UNDEFINED_STYLE, word/styles.xml, w:basedOn w:val=\"Normal\", w:basedOn w:val=\"Nowhere\"",
        "DUPLICATE_ID, word/styles.xml, w:styleId=\"NoList\", w:styleId=\"TableNormal\"",
        "DUPLICATE_ID, word/document.xml, ` id=\"1\" name=\"Chart 1\"`, ` id=\"0\" name=\"Chart 1\"`",
        "FIELD_UNBALANCED, word/footer1.xml, w:fldCharType=\"end\", w:fldCharType=\"separate\"",
        "FIELD_UNBALANCED, word/footer1.xml, w:fldCharType=\"begin\", w:fldCharType=\"separate\"",
        "GRID_DISAGREES, word/document.xml, <w:gridCol w:w=\"3050\"/>, <w:gridCol w:w=\"3051\"/>",
        "GRID_DISAGREES, word/document.xml, w:gridSpan w:val=\"5\", w:gridSpan w:val=\"4\"",
        "DUPLICATE_ID, word/document.xml, w:type=\"even\", w:type=\"default\"",
        "UNKNOWN_RELATIONSHIP, word/document.xml, r:id=\"rIdPortraitEven\", r:id=\"rIdNowhere\"",
        "TARGET_MISSING, word/_rels/document.xml.rels, fontTable.xml, nowhere.xml",
        "TARGET_MISSING, word/charts/_rels/chart1.xml.rels, ../embeddings/, ../nowhere/",
        "CONTENT_TYPE_MISSING, [Content_Types].xml, Extension=\"rels\", Extension=\"rel\"",
        "PART_MISSING, [Content_Types].xml, PartName=\"/word/footer1.xml\", PartName=\"/word/nowhere.xml\"",
        "AXIS_UNKNOWN, word/charts/chart1.xml, c:axId val=\"520000001\", c:axId val=\"1\"",
        "AXIS_UNKNOWN, word/charts/chart1.xml, c:crossAx val=\"520000001\", c:crossAx val=\"1\"",
        "MISPLACED, word/document.xml, </w:body>, <w:p/></w:body>",
        "MISPLACED, word/document.xml, <w:body>, <w:body><w:r/>",
        "MISPLACED, word/document.xml, <w:body>, <w:body><w:sdt><w:sdtContent><w:r/></w:sdtContent></w:sdt>",
        "NOT_WELL_FORMED, word/document.xml, </w:body>, </w:bodi>",
    })
    void aSpoiltDocumentIsFound(Rule rule, String part, String old, String replacement) throws IOException {
        SortedMap<String, byte[]> parts = sound();
        replace(parts, part, old, replacement);
        assertThat(WordRules.check(parts)).isNotEmpty().extracting(WordFault::rule).containsOnly(rule);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "BOOKMARK_UNPAIRED, <w:bookmarkStart w:id=\"1\" w:name=\"a\"/>",
        "BOOKMARK_UNPAIRED, <w:bookmarkEnd w:id=\"1\"/>",
        "DUPLICATE_ID, <w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkEnd w:id=\"1\"/>"
                + "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:bookmarkEnd w:id=\"1\"/>",
        "DUPLICATE_ID, <w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkEnd w:id=\"1\"/>"
                + "<w:bookmarkStart w:id=\"2\" w:name=\"a\"/><w:bookmarkEnd w:id=\"2\"/>",
        "BOOKMARK_NAME_TOO_LONG, <w:bookmarkStart w:id=\"1\" w:name=\"a1234567890123456789012345678901234567890\"/>"
                + "<w:bookmarkEnd w:id=\"1\"/>",
        "DUPLICATE_ID, <w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr></w:sdt>"
                + "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr></w:sdt>",
        "CONTROL_NAME_TOO_LONG, <w:sdt><w:sdtPr><w:tag w:val=\"123456789012345678901234567890123456789012345678901234567890"
                + "12345\"/></w:sdtPr></w:sdt>",
        "CONTROL_NAME_TOO_LONG, <w:sdt><w:sdtPr><w:alias w:val=\"12345678901234567890123456789012345678901234567890123456789"
                + "012345\"/></w:sdtPr></w:sdt>",
        "FIELD_UNBALANCED, <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
        "MISPLACED, <w:t>文</w:t>",
        "MISPLACED, <w:p/>",
        "MISPLACED, <w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
        "MISPLACED, <w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:sdt/></w:sdtContent></w:sdt>",
        "MISPLACED, <w:sectPr/>",
        "REFERENCE_MISSING, <w:r><w:footnoteReference w:id=\"2\"/></w:r>",
        "REFERENCE_MISSING, <w:r><w:commentReference w:id=\"0\"/></w:r>",
        "REFERENCE_MISSING, <w:numPr><w:numId w:val=\"1\"/></w:numPr>",
        "BOOKMARK_UNKNOWN, <w:hyperlink w:anchor=\"nowhere\"/>",
        "FIELD_UNBALANCED, <w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
    })
    void anAdditionThatWordRefusesIsFound(Rule rule, String addition) throws IOException {
        SortedMap<String, byte[]> parts = sound();
        replace(parts, DOCUMENT, FIRST, FIRST + addition);
        assertThat(WordRules.check(parts)).hasSize(1).extracting(WordFault::rule).containsExactly(rule);
    }

    /** Controls within controls, a box with paragraphs in a run, a note that is there, a paragraph out of its list. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r/>"
                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt><w:sdt/>",
        "<w:r><w:pict><w:txbxContent><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:txbxContent></w:pict></w:r>",
        "<w:r><w:endnoteReference w:id=\"1\"/></w:r>", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"})
    void whatWordBearsPasses(String addition) throws IOException {
        SortedMap<String, byte[]> parts = sound();
        replace(parts, DOCUMENT, FIRST, FIRST + addition);
        replace(parts, CanonicalZip.CONTENT_TYPES, "</Types>",
                "<Override PartName=\"/word/endnotes.xml\" ContentType=\"x\"/></Types>");
        parts.put("word/endnotes.xml", ("<w:endnotes xmlns:w=\"" + WordXml.W + "\"><w:endnote w:id=\"1\"><w:p/></w:endnote>"
                + "</w:endnotes>").getBytes(StandardCharsets.UTF_8));
        assertThat(WordRules.check(parts)).isEmpty();
    }

    @Test
    void aFieldAcrossTheEdgeOfACellIsFound() throws IOException {
        SortedMap<String, byte[]> parts = sound();
        String cell = "<w:p><w:pPr><w:pStyle w:val=\"TableHead\"/></w:pPr>";
        replace(parts, DOCUMENT, cell, cell + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        replace(parts, DOCUMENT, "</w:tbl>", "</w:tbl><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        assertThat(WordRules.check(parts)).containsExactly(
                new WordFault(Rule.FIELD_UNBALANCED, DOCUMENT, "across the edge of a cell"));
    }

    @Test
    void namesOfTheLongestLengthPass() throws IOException {
        SortedMap<String, byte[]> parts = sound();
        replace(parts, DOCUMENT, FIRST, FIRST + "<w:bookmarkStart w:id=\"1\" w:name=\"" + "a".repeat(40)
                + "\"/><w:bookmarkEnd w:id=\"1\"/><w:sdt><w:sdtPr><w:tag w:val=\"" + "b".repeat(64) + "\"/></w:sdtPr></w:sdt>");
        assertThat(WordRules.check(parts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "<w:tbl><w:tblGrid><w:gridCol w:w='9'/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"})
    void aCellThatEndsWithoutAParagraphIsFound(String content) throws IOException {
        SortedMap<String, byte[]> parts = sound();
        replace(parts, DOCUMENT, "<w:p><w:pPr><w:pStyle w:val=\"TableHead\"/></w:pPr><w:r><w:t>项目</w:t></w:r></w:p>", content);
        assertThat(WordRules.check(parts)).hasSize(1).extracting(WordFault::rule).containsExactly(Rule.CELL_WITHOUT_PARAGRAPH);
    }

    /** A link to a bookmark further down is sound. */
    @Test
    void aLinkToABookmarkPasses() throws IOException {
        SortedMap<String, byte[]> parts = sound();
        replace(parts, DOCUMENT, FIRST, FIRST + "<w:hyperlink w:anchor=\"a\"/><w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"
                + "<w:bookmarkEnd w:id=\"1\"/>");
        assertThat(WordRules.check(parts)).isEmpty();
    }

    @Test
    void aTableWithoutRowsIsFound() throws IOException {
        SortedMap<String, byte[]> parts = sound();
        replace(parts, DOCUMENT, "<w:sectPr>", "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl><w:p/><w:sectPr>");
        assertThat(WordRules.check(parts)).extracting(WordFault::rule).containsExactly(Rule.GRID_DISAGREES);
    }

    @Test
    void aRowWithACellTooFewIsFound() throws IOException {
        SortedMap<String, byte[]> parts = sound();
        String cell = "<w:tc><w:tcPr><w:tcW w:type=\"dxa\" w:w=\"3050\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableHead\"/>"
                + "</w:pPr><w:r><w:t>项目</w:t></w:r></w:p></w:tc>";
        replace(parts, DOCUMENT, cell, "");
        assertThat(WordRules.check(parts)).containsExactly(
                new WordFault(Rule.GRID_DISAGREES, DOCUMENT, "3 cells in a grid of 4"));
    }
}
