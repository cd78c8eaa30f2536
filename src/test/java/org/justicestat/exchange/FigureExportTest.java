package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;

/** Figures as CSV, character for character, and what the filters let through. */
class FigureExportTest {

    private static final Snapshot LEDGER = Ledgers.with(Ledgers.empty(), List.of(
            figure("office.south", "legal_aid.closed", "2023-12", Cell.reported("0")),
            figure("bureau", "mediation.amount", "2024", Cell.reported("18000").withNote("=1+1")),
            figure("bureau", "legal_aid.closed", "2023-01", Cell.reported("3").withNote("一,二\n三")),
            figure("bureau", "legal_aid.closed", "2023", Cell.of(new BigDecimal("440"), CellState.ESTIMATED)),
            figure("bureau", "legal_aid.closed", "2023-Q1", Cell.reported("9").withNote("说\"约\"")),
            figure("bureau", "legal_aid.closed", "2023-01/2023-11", Cell.reported("400")),
            figure("bureau", "legal_aid.closed", "2022-12", Cell.notApplicable().withNote("'")),
            figure("bureau", "mediation.success_rate", "2023", Cell.of(new BigDecimal("99.8"), CellState.PUBLISHED))));

    @TempDir
    private Path folder;

    private static Figure figure(String office, String indicator, String period, Cell cell) {
        return new Figure(new FigureKey(office, indicator, Period.parse(period)), cell);
    }

    @Test
    void writesEveryFigureInTheOrderOfOfficesIndicatorsAndPeriods() throws IOException {
        Path file = folder.resolve("out.csv");

        int rows = FigureExport.write(file, LEDGER, ExportFilter.ALL);

        assertThat(rows).isEqualTo(8);
        assertThat(Files.readString(file)).isEqualTo("""
                office,indicator,period,value,status,note
                bureau,legal_aid.closed,2022-12,,not_applicable,'
                bureau,legal_aid.closed,2023,440,estimated,
                bureau,legal_aid.closed,2023-01/2023-11,400,reported,
                bureau,legal_aid.closed,2023-Q1,9,reported,"说""约""\"
                bureau,legal_aid.closed,2023-01,3,reported,"一,二
                三"
                bureau,mediation.amount,2024,18000,reported,'=1+1
                bureau,mediation.success_rate,2023,99.8,published,
                office.south,legal_aid.closed,2023-12,0,reported,
                """);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, -, -, 8", "2023, -, -, 6", "2024, -, -, 1", "1999, -, -, 0", "-, bureau, -, 8", "-, office.south, -, 1",
        "-, office.north, -, 0", "-, -, legal_aid.closed, 6", "2023, bureau, mediation.success_rate, 1",
    })
    void filters(Integer year, String office, String indicator, int rows) throws IOException {
        Path file = folder.resolve("out.csv");
        ExportFilter filter = new ExportFilter(Optional.ofNullable(year), Optional.ofNullable(office),
                Optional.ofNullable(indicator));

        assertThat(FigureExport.write(file, LEDGER, filter)).isEqualTo(rows);
        assertThat(Files.readString(file).lines().filter(line -> line.matches("(bureau|office).*"))).hasSize(rows + 1);
    }

    @Test
    void refusesAnUnknownFilterOrKindOfFileAndLeavesTheFolderAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        ExportFilter noOffice = new ExportFilter(Optional.empty(), Optional.of("office.none"), Optional.empty());
        ExportFilter noIndicator = new ExportFilter(Optional.empty(), Optional.empty(), Optional.of("legal_aid.none"));

        assertThatThrownBy(() -> FigureExport.write(file, LEDGER, noOffice)).isInstanceOf(UserException.class)
                .hasMessageContaining("office.unknown");
        assertThatThrownBy(() -> FigureExport.write(file, LEDGER, noIndicator)).isInstanceOf(UserException.class)
                .hasMessageContaining("indicator.unknown");
        assertThatThrownBy(() -> FigureExport.write(folder.resolve("out.txt"), LEDGER, ExportFilter.ALL))
                .isInstanceOf(UserException.class).hasMessageContaining("exchange.export.kind");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(folder).isDirectoryContaining("glob:**out.csv").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anExportThatFailsHalfwayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        Snapshot ledger = Ledgers.with(Ledgers.empty(),
                List.of(figure("bureau", "legal_aid.closed", "2023", Cell.reported("1").withNote("half \uD83D pair"))));

        assertThatThrownBy(() -> FigureExport.write(file, ledger, ExportFilter.ALL)).isInstanceOf(UserException.class)
                .hasMessageContaining("exchange.export.failure");
        assertThat(Files.readString(file)).isEqualTo("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhenTheFolderDoesNotExist() {
        assertThatThrownBy(() -> FigureExport.write(folder.resolve("none/out.csv"), LEDGER, ExportFilter.ALL))
                .isInstanceOf(UserException.class).hasMessageContaining("exchange.export.failure");
    }
}
