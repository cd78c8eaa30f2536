package org.justicestat.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Cell;
import org.justicestat.report.Templates;
import org.justicestat.report.reading.CheckedNumber.Cause;
import org.justicestat.report.word.CanonicalZip;

/** The product's own report, edited by hand or overtaken by the ledger. */
class IdentityTest {

    private static final String BODY = "word/document.xml";
    private static final String CONTROLS = "</?w:sdt>|</?w:sdtContent>|<w:sdtPr>.*?</w:sdtPr>";
    private static final String BOOKMARKS = "<w:bookmark(?:Start|End)[^>]*>";
    private static final String CASES = "<w:t>660</w:t>";

    @TempDir
    private Path folder;
    private CanonicalZip written;

    @BeforeEach
    void write() throws Exception {
        String sentences = Templates.paragraph("受理法律援助案件【法律援助案件受理数】件，【法律援助案件受理数·同比】；调解成功率为【调解成功率】%。")
                + Templates.paragraph("为受援人挽回损失【挽回经济损失】万元。") + Templates.paragraph("【表：全部指标】");
        written = CanonicalZip.read(Templates.fill(ReadingSample.ledger(), Templates.of(sentences)).content());
    }

    private List<CheckedNumber> edited(UnaryOperator<String> edit) throws IOException {
        String body = new String(written.entries().get(BODY), StandardCharsets.UTF_8);
        String changed = edit.apply(body);
        assertThat(changed).as("what is edited is there").isNotEqualTo(body);
        written.put(BODY, changed.getBytes(StandardCharsets.UTF_8));
        return against(ReadingSample.ledger());
    }

    private List<CheckedNumber> against(SnapshotBuilder ledger) throws IOException {
        Path file = Files.write(folder.resolve("report.docx"), written.toBytes());
        return new Reconciliation(file, ReadingSample.scope(ledger)).numbers();
    }

    private static List<String> wrong(List<CheckedNumber> numbers) {
        return numbers.stream().filter(one -> one.verdict() == Verdict.MISMATCH)
                .map(one -> one.place().raw() + " " + one.expected() + " " + one.cause()).toList();
    }

    private static String firstChanged(String body, String number) {
        return body.replaceFirst(CASES, "<w:t>" + number + "</w:t>");
    }

    /** 660 and its growth, 86.4 % and 558.82 in the sentences; the table has them again, with those of last year. */
    @Test
    void as_it_was_written_everything_matches() throws Exception {
        assertThat(against(ReadingSample.ledger())).hasSizeGreaterThan(20)
                .allMatch(one -> one.verdict() == Verdict.MATCH || one.verdict() == Verdict.NOT_CHECKED);
    }

    @Test
    void a_number_changed_in_its_control_was_edited() throws Exception {
        assertThat(wrong(edited(body -> firstChanged(body, "7000")))).containsExactly("7000 660 EDITED");
    }

    @Test
    void digits_typed_beside_the_control_belong_to_the_number() throws Exception {
        assertThat(wrong(edited(body -> body.replaceFirst("受理法律援助案件</w:t>", "受理法律援助案件1</w:t>"))))
                .containsExactly("1660 660 EDITED");
    }

    @Test
    void percent_behind_the_control_is_not_percentage_points() throws Exception {
        assertThat(wrong(edited(body -> body.replaceFirst(">%", ">个百分点")))).containsExactly("86.4 86.4% EDITED");
    }

    @Test
    void another_way_to_write_the_number_is_no_mistake() throws Exception {
        assertThat(wrong(edited(body -> firstChanged(body, "６６０.0")))).isEmpty();
    }

    @Test
    void where_the_control_is_gone_the_bookmark_tells_and_without_both_the_words() throws Exception {
        UnaryOperator<String> withoutControls = body -> firstChanged(body, "606").replaceAll(CONTROLS, "");
        assertThat(wrong(edited(withoutControls))).containsExactly("606 660 EDITED");
        assertThat(wrong(edited(body -> body.replaceAll(BOOKMARKS, "")))).containsExactly("606 660 UNTOLD");
    }

    @Test
    void a_copied_paragraph_that_speaks_of_something_else_is_asked_by_its_words() throws Exception {
        assertThat(wrong(edited(body -> {
            String first = body.substring(body.indexOf("<w:p>"), body.indexOf("</w:p>") + "</w:p>".length());
            return body.replace(first, first + first.replace("受理法律援助案件", "答复群众来信").replace(CASES, "<w:t>81</w:t>"));
        }))).isEmpty();
    }

    @Test
    void a_copied_paragraph_with_another_number_is_wrong() throws Exception {
        assertThat(wrong(edited(body -> {
            String first = body.substring(body.indexOf("<w:p>"), body.indexOf("</w:p>") + "</w:p>".length());
            return body.replace(first, first + first.replace(CASES, "<w:t>81</w:t>"));
        }))).containsExactly("81 660 EDITED");
    }

    /** 670 ÷ 475 = 1.4105. */
    @Test
    void a_ledger_revised_since_is_told_from_an_edit() throws Exception {
        List<CheckedNumber> numbers = against(ReadingSample.ledger().cell("bureau", "la.accepted", "2023", Cell.reported("670")));
        assertThat(wrong(numbers)).contains("660 670 REVISED", "同比增长38.9% 同比增长41.1% REVISED")
                .allMatch(one -> one.endsWith(Cause.REVISED.name()));
    }

    /** A typed table knows its figures by the heads of rows and columns. */
    @Test
    void a_cell_without_identity_is_told_by_its_heads() throws Exception {
        assertThat(wrong(edited(body -> {
            int table = body.indexOf("<w:tbl>");
            return body.substring(0, table) + body.substring(table).replaceFirst(CASES, "<w:t>661</w:t>")
                    .replaceAll(CONTROLS + "|" + BOOKMARKS, "");
        }))).containsExactly("661 660 UNTOLD");
    }
}
