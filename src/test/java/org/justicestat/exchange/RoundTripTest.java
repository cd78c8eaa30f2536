package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.justicestat.exchange.table.GuardedText;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/** Whatever figures a ledger holds, they come back from a file just so: value, state and note. */
class RoundTripTest {

    private static final Snapshot EMPTY = Ledgers.empty();
    private static final List<Indicator> INDICATORS = List.copyOf(EMPTY.catalogue().indicators());
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("roundtrip");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(RoundTripTest::delete);
        }
        Files.delete(folder);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 200)
    void throughCsv(@ForAll("ledgers") Snapshot ledger) throws IOException {
        assertComesBack(ledger, "figures.csv");
    }

    @Property(tries = 100)
    void throughExcel(@ForAll("ledgers") Snapshot ledger) throws IOException {
        assertComesBack(ledger, "figures.xlsx");
    }

    private static void assertComesBack(Snapshot ledger, String name) throws IOException {
        Path file = folder.resolve(name);
        int rows = FigureExport.write(file, ledger, ExportFilter.ALL);
        byte[] bytes = Files.readAllBytes(file);
        ImportPreview preview = FigureImport.preview(file, EMPTY, false);

        assertThat(preview.rejected()).isEmpty();
        assertThat(preview.toWrite()).hasSize(rows).containsExactlyInAnyOrderElementsOf(ledger.figures().figures().toList());
        assertThat(FigureImport.preview(file, ledger, false).same()).hasSize(rows);
        FigureExport.write(file, ledger, ExportFilter.ALL);
        assertThat(Files.readAllBytes(file)).as("the same figures make the same bytes").isEqualTo(bytes);
    }

    @Provide
    Arbitrary<Snapshot> ledgers() {
        return figures().list().ofMinSize(1).ofMaxSize(20).map(figures -> {
            Map<FigureKey, Figure> distinct = new LinkedHashMap<>();
            figures.forEach(figure -> distinct.put(figure.key(), figure));
            return Ledgers.with(EMPTY, new ArrayList<>(distinct.values()));
        });
    }

    private static Arbitrary<Figure> figures() {
        Arbitrary<String> offices = Arbitraries.of("bureau", "office.north", "office.south");
        return Combinators.combine(offices, Arbitraries.of(INDICATORS), Arbitraries.integers().between(1900, 2999),
                cells()).as((office, indicator, year, cell) -> figure(office, indicator, Period.parse("" + year), cell));
    }

    private static Figure figure(String office, Indicator indicator, Period period, Cell cell) {
        BigDecimal value = cell.value().map(v -> new BigDecimal(v.unscaledValue(), indicator.decimals())).orElse(null);
        CellState state = cell.state() == CellState.PUBLISHED && !indicator.isRate() ? CellState.ESTIMATED : cell.state();
        Cell fitting = value == null ? cell : Cell.of(value, state).withNote(cell.note());
        return new Figure(new FigureKey(office, indicator.code(), period), fitting);
    }

    private static Arbitrary<Cell> cells() {
        Arbitrary<BigInteger> values = Arbitraries.bigIntegers()
                .between(BigInteger.ZERO, BigInteger.valueOf(Long.MAX_VALUE));
        return Combinators.combine(values, Arbitraries.of(CellState.values()), notes()).as((value, state, note) ->
                state == CellState.NOT_APPLICABLE ? Cell.notApplicable().withNote(note)
                        : Cell.of(new BigDecimal(value), state).withNote(note));
    }

    /** Notes of the pieces that make trouble in CSV, in XML or in a spreadsheet. */
    private static Arbitrary<String> notes() {
        Arbitrary<String> pieces = Arbitraries.of("", "=", "+", "-", "@", "'", "''", "＝", "－", "\t", "\r", "\n", "\r\n", ",",
                ";", "\"", "\"\"", " ", "\u00A0", "\u3000", "\uFEFF", "a", "1+1", "cmd|' /C calc'!A0", "_x000D_", "_x005F_",
                "<b>", "&amp;", "]]>", "😀", "𠮷", "原文“约”", "０", "#N/A", "\\", "\u2028", "e\u0301", "\uE000");
        Arbitrary<String> composed = pieces.list().ofMaxSize(6).map(list -> String.join("", list));
        return Arbitraries.oneOf(composed, Arbitraries.strings().all().ofMaxLength(30).filter(GuardedText::isSound));
    }
}
