package org.justicestat.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.justicestat.exchange.Reading.places;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.Period;
import org.justicestat.model.Problem;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** Figures from CSV: every accepted form and every refused one with its place and reason. */
class FigureImportCsvTest {

    private static final String HEADER = "office,indicator,period,value,status,note\n";
    private static final Snapshot EMPTY = Ledgers.empty();

    @TempDir
    private Path folder;

    private ImportPreview preview(String rows) throws IOException {
        return previewBytes((HEADER + rows).getBytes(UTF_8), EMPTY, false);
    }

    private ImportPreview previewBytes(byte[] bytes, Snapshot ledger, boolean replaces) throws IOException {
        Path file = folder.resolve("figures.csv");
        Files.write(file, bytes);
        return FigureImport.preview(file, ledger, replaces);
    }

    private List<String> rejectedOf(String rows) throws IOException {
        return places(preview(rows).rejected());
    }

    @Test
    void takesAFigureWithEveryField() throws IOException {
        ImportPreview preview = preview("office.north,legal_aid.recovered,2023-05,812.4,estimated,\"估算，“约”\n两行\"\n");

        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.toWrite()).containsExactly(new Figure(
                new FigureKey("office.north", "legal_aid.recovered", new Month(2023, 5)),
                Cell.of(new BigDecimal("812.40"), CellState.ESTIMATED).withNote("估算，“约”\n两行")));
    }

    // legal_aid.recovered is money with two decimals, legal_aid.closing_rate a rate with two, legal_aid.closed a count.
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "legal_aid.closed       | 0            | 0",
        "legal_aid.closed       | 007          | 7",
        "legal_aid.closed       | 12.000       | 12",
        "legal_aid.closed       | １２３       | 123",
        "legal_aid.closed       | \"1,234\"    | 1234",
        "legal_aid.closed       | １，２３４，５６７ | 1234567",
        "legal_aid.closed       | \"12,345,678.00\" | 12345678",
        "legal_aid.closed       | \" 12 \"     | 12",
        "legal_aid.closed       | \u3000\u00A012\u00A0\u3000 | 12",
        "legal_aid.closed       | 9223372036854775807 | 9223372036854775807",
        "legal_aid.recovered    | 812.44       | 812.44",
        "legal_aid.recovered    | 812.4        | 812.40",
        "legal_aid.recovered    | ８１２．４４ | 812.44",
        "legal_aid.recovered    | 92233720368547758.07 | 92233720368547758.07",
        "legal_aid.closing_rate | 12.5%        | 12.50",
        "legal_aid.closing_rate | １２．５％   | 12.50",
        "legal_aid.closing_rate | 100 %        | 100.00",
        "legal_aid.closing_rate | 99.84        | 99.84",
    })
    void takesAValue(String indicator, String text, String value) throws IOException {
        ImportPreview preview = preview("bureau," + indicator + ",2023," + text + ",estimated,\n");

        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.added()).singleElement()
                .satisfies(figure -> assertThat(figure.cell().value()).hasValue(new BigDecimal(value)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "-", value = {
        "legal_aid.closed       | -                    | exchange.value.blank",
        "legal_aid.closed       | \"  \"               | exchange.value.blank",
        "legal_aid.closed       | n/a                  | exchange.value.number",
        "legal_aid.closed       | 12件                 | exchange.value.number",
        "legal_aid.closed       | 1 234                | exchange.value.number",
        "legal_aid.closed       | 1.2万                | exchange.value.number",
        "legal_aid.closed       | +5                   | exchange.value.number",
        "legal_aid.closed       | .5                   | exchange.value.number",
        "legal_aid.closed       | 5.                   | exchange.value.number",
        "legal_aid.closed       | 1.2.3                | exchange.value.number",
        "legal_aid.closed       | %                    | exchange.value.number",
        "legal_aid.closed       | =1+1                 | exchange.value.number",
        "legal_aid.closed       | NaN                  | exchange.value.number",
        "legal_aid.closed       | ١٢                   | exchange.value.number",
        "legal_aid.closed       | 1234567890123456789012345678901234567890123456789012345678901 | exchange.value.number",
        "legal_aid.closed       | -5                   | exchange.value.negative",
        "legal_aid.closed       | －５                 | exchange.value.negative",
        "legal_aid.closed       | \u22125              | exchange.value.negative",
        "legal_aid.closed       | -0                   | exchange.value.negative",
        "legal_aid.closed       | \"-1,234\"           | exchange.value.negative",
        "legal_aid.closed       | 1e3                  | exchange.value.exponent",
        "legal_aid.closed       | 1.5E+3               | exchange.value.exponent",
        "legal_aid.closed       | -1E2                 | exchange.value.exponent",
        "legal_aid.closed       | \"12,34\"            | exchange.value.grouping",
        "legal_aid.closed       | \"1,2345\"           | exchange.value.grouping",
        "legal_aid.closed       | \"1234,567\"         | exchange.value.grouping",
        "legal_aid.closed       | \",123\"             | exchange.value.grouping",
        "legal_aid.closed       | \"1,234,\"           | exchange.value.grouping",
        "legal_aid.closed       | １，２３             | exchange.value.grouping",
        "legal_aid.closed       | 12.5                 | exchange.value.decimals",
        "legal_aid.closed       | 12.50                | exchange.value.decimals",
        "legal_aid.recovered    | 812.445              | exchange.value.decimals",
        "legal_aid.closed       | 12%                  | exchange.value.percent",
        "legal_aid.recovered    | 12.5％               | exchange.value.percent",
        "legal_aid.closed       | 9223372036854775808  | exchange.value.tooLarge",
        "legal_aid.recovered    | 92233720368547758.08 | exchange.value.tooLarge",
        "legal_aid.closed       | 99999999999999999999999999 | exchange.value.tooLarge",
        "legal_aid.closing_rate | 12.345%              | exchange.value.decimals",
    })
    void refusesAValue(String indicator, String text, String key) throws IOException {
        String row = "bureau," + indicator + ",2023," + (text == null ? "" : text) + ",estimated,\n";

        assertThat(rejectedOf(row)).containsExactly("2 value " + key);
    }

    @ParameterizedTest
    @CsvSource({
        "legal_aid.closed, 2023-05, 2023-05", "legal_aid.closed, 2023-Q2, 2023-Q2", "legal_aid.closed, 2023, 2023",
        "legal_aid.closed, 2023-01/2023-11, 2023-01/2023-11", "legal_aid.closed, 2023-01/2023-12, 2023",
        "legal_aid.closed, 2023-01/2023-01, 2023-01", "legal_aid.closed, ２０２３－０５, 2023-05",
        "enforcement.penalties, 2023-Q2, 2023-Q2", "enforcement.penalties, 2023, 2023",
        "enforcement.penalties, 2023-01/2023-11, 2023-01/2023-11", "publicity.exam_due, 2023, 2023",
        "legal_aid.carried_over, 2023-01, 2023-01", "legal_aid.carried_over, 2023, 2023",
    })
    void takesAPeriod(String indicator, String text, String period) throws IOException {
        ImportPreview preview = preview("bureau," + indicator + "," + text + ",1,reported,\n");

        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.added()).singleElement()
                .satisfies(figure -> assertThat(figure.key().period()).isEqualTo(Period.parse(period)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "legal_aid.closed, -, exchange.field.blank", "legal_aid.closed, 2023-13, exchange.period.form",
        "legal_aid.closed, 2023-00, exchange.period.form", "legal_aid.closed, 2023-5, exchange.period.form",
        "legal_aid.closed, 2023-Q5, exchange.period.form", "legal_aid.closed, 202305, exchange.period.form",
        "legal_aid.closed, 2023/5/1, exchange.period.form", "legal_aid.closed, May-23, exchange.period.form",
        "legal_aid.closed, 2023年5月, exchange.period.form", "legal_aid.closed, 1899, exchange.period.form",
        "legal_aid.closed, 3000, exchange.period.form", "legal_aid.closed, 2023-02/2023-11, exchange.period.form",
        "legal_aid.closed, 2023-01/2024-11, exchange.period.form", "enforcement.penalties, 2023-06, exchange.period.frequency",
        "publicity.exam_due, 2023-12, exchange.period.frequency", "publicity.exam_due, 2023-Q4, exchange.period.frequency",
        "legal_aid.carried_over, 2023-02, exchange.period.opening", "legal_aid.carried_over, 2023-Q1, exchange.period.opening",
        "legal_aid.carried_over, 2023-01/2023-11, exchange.period.opening",
    })
    void refusesAPeriod(String indicator, String text, String key) throws IOException {
        assertThat(rejectedOf("bureau," + indicator + "," + (text == null ? "" : text) + ",1,reported,\n"))
                .containsExactly("2 period " + key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bureau,legal_aid.closed,2023,0,reported,           | ",
        "bureau,legal_aid.closed,2023,,not_applicable,      | ",
        "bureau,legal_aid.closing_rate,2023,,not_applicable,| ",
        "bureau,legal_aid.closing_rate,2023,1,published,    | ",
        "bureau,legal_aid.closing_rate,2023,1,estimated,    | ",
        "bureau,legal_aid.closed,2023,0,not_applicable,     | 2 value exchange.value.notApplicable",
        "bureau,legal_aid.closed,2023,,reported,            | 2 value exchange.value.blank",
        "bureau,legal_aid.closed,2023,,estimated,           | 2 value exchange.value.blank",
        "bureau,legal_aid.closed,2023,1,published,          | 2 status exchange.status.published",
        "bureau,legal_aid.closed,2023,1,,                   | 2 status exchange.field.blank",
        "bureau,legal_aid.closed,2023,1,Reported,           | 2 status exchange.status.unknown",
        "bureau,legal_aid.closed,2023,1,missing,            | 2 status exchange.status.unknown",
        ",legal_aid.closed,2023,1,reported,                 | 2 office exchange.field.blank",
        "office.nrth,legal_aid.closed,2023,1,reported,      | 2 office exchange.office.unknownNear",
        "北街司法所,legal_aid.closed,2023,1,reported,       | 2 office exchange.office.unknownNear",
        "town,legal_aid.closed,2023,1,reported,             | 2 office office.unknown",
        "bureau,,2023,1,reported,                           | 2 indicator exchange.field.blank",
        "bureau,legal_aid.close,2023,1,reported,            | 2 indicator exchange.indicator.unknownNear",
        "bureau,法援办结,2023,1,reported,                   | 2 indicator indicator.unknown",
        "bureau,法律援助案件办结数,2023,1,reported,         | 2 indicator exchange.indicator.unknownNear",
    })
    void judgesStatusAndCodes(String row, String problem) throws IOException {
        List<String> expected = problem == null ? List.of() : List.of(problem);

        assertThat(rejectedOf(row + "\n")).isEqualTo(expected);
    }

    @Test
    void suggestsTheCodeThatWasMeant() throws IOException {
        List<Problem> rejected = preview("""
                bureau,legal_aid.acepted,2023,1,reported,
                bureau,刑事法援案件,2023,1,reported,
                """).rejected();

        assertThat(rejected).extracting(problem -> problem.arguments().getLast())
                .containsExactly("legal_aid.accepted", "legal_aid.accepted_criminal");
    }

    @Test
    void collectsEveryProblemOfARowAndOfTheFile() throws IOException {
        ImportPreview preview = preview("""
                bureau,legal_aid.closed,2023,x,reported,
                bureau,legal_aid.closed,2022,7,reported,
                nobody,legal_aid.closed,23,-1,maybe,
                """);

        assertThat(places(preview.rejected())).containsExactly("2 value exchange.value.number", "4 office office.unknown",
                "4 period exchange.period.form", "4 status exchange.status.unknown", "4 value exchange.value.negative");
        assertThat(preview.rejectedRows()).isEqualTo(2);
        assertThat(preview.added()).hasSize(1);
        assertThatThrownBy(preview::toWrite).isInstanceOf(RejectedInputException.class);
    }

    @Test
    void refusesTheSameFigureTwiceEvenWithTheSameValueAndAnotherSpelling() throws IOException {
        ImportPreview preview = preview("""
                bureau,legal_aid.closed,2023,7,reported,
                bureau,legal_aid.closed,2022,7,reported,
                bureau,legal_aid.closed,2023-01/2023-12,7,reported,
                """);

        assertThat(places(preview.rejected())).containsExactly("4  exchange.figure.twice");
        assertThat(preview.rejected().getFirst().arguments()).containsExactly(2);
    }

    @Test
    void comparesWithTheLedger() throws IOException {
        String rows = """
                bureau,legal_aid.closed,2021,7,reported,
                bureau,legal_aid.closed,2022,8,reported,
                bureau,legal_aid.closed,2023,9,reported,a
                bureau,legal_aid.closed,2024,,not_applicable,
                """;
        Snapshot ledger = Ledgers.with(EMPTY, preview(rows).toWrite());
        String newer = HEADER + rows.replace("8,reported", "80,estimated").replace("reported,a", "reported,b")
                .replace(",not_app", "1,reported,\nbureau,legal_aid.closed,2025,,not_app");

        ImportPreview refused = previewBytes(newer.getBytes(UTF_8), ledger, false);
        ImportPreview replaced = previewBytes(newer.getBytes(UTF_8), ledger, true);

        assertThat(places(refused.rejected())).containsExactly("3 value exchange.figure.changed",
                "4 note exchange.figure.changed", "5 value exchange.figure.changed");
        assertThat(refused.rejected()).extracting(Problem::arguments).containsExactly(
                List.of("8 reported", "80 estimated"), List.of("\"a\"", "\"b\""), List.of("not_applicable", "1 reported"));
        assertThat(refused.changed()).isEmpty();
        assertThat(replaced.rejected()).isEmpty();
        assertThat(replaced.same()).hasSize(1);
        assertThat(replaced.added()).extracting(figure -> figure.key().period()).containsExactly(new Year(2025));
        assertThat(replaced.changed()).extracting(ImportPreview.Change::before)
                .containsExactly(Cell.reported("8"), Cell.reported("9").withNote("a"), Cell.notApplicable());
        assertThat(replaced.toWrite()).extracting(Figure::cell).containsExactly(Cell.notApplicable(),
                Cell.of(new BigDecimal("80"), CellState.ESTIMATED), Cell.reported("9").withNote("b"), Cell.reported("1"));
    }

    @ParameterizedTest
    @CsvSource({"jiangbei-2021, 117", "shapingba-2023, 50"})
    void takesEveryRowOfAPublishedPack(String pack, int rows) throws Exception {
        Path file = Path.of(getClass().getResource("/published/" + pack + "/figures.csv").toURI());

        ImportPreview preview = FigureImport.preview(file, Ledgers.ofPack(pack), false);

        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.added()).hasSize(rows);
        assertThat(preview.changed()).isEmpty();
        assertThat(preview.same()).isEmpty();
    }
}
