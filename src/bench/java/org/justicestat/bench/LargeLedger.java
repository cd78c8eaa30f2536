package org.justicestat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.edit.CatalogueEdit;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Cell;
import org.justicestat.model.Direction;
import org.justicestat.model.Duty;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;
import org.justicestat.model.Quantity;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerFile;

/** 300 indicators at 30 offices, each owed every month: 108,000 figures a year. */
final class LargeLedger {

    static final int INDICATORS = 300;
    static final int OFFICES = 30;
    static final int LAST_YEAR = 2024;

    private LargeLedger() {
    }

    /** A ledger in a new folder of its own. */
    static Path make(int years) {
        try {
            Path file = Files.createTempDirectory("justicestat-bench").resolve("large.ledger");
            LedgerFile.create(file, draft -> fill(draft, years)).close();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path file) {
        try (Stream<Path> all = Files.walk(file.getParent())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(LedgerFile draft, int years) {
        History history = new History(draft, new Actor("bench", ""), Clock.systemUTC());
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            indicators.add(new Indicator("d.i" + i, Name.of("指标" + i), Name.of("领域" + i / 20),
                    new Quantity("件", Measure.FLOW, Frequency.MONTHLY, 0, Aggregation.SUM), Optional.empty(),
                    new Meaning(Direction.NONE, "", List.of())));
        }
        List<Office> offices = new ArrayList<>();
        List<Duty> duties = new ArrayList<>();
        offices.add(new Office("bureau", Name.of("局"), OfficeKind.BUREAU, Optional.empty()));
        for (int o = 0; o < OFFICES; o++) {
            offices.add(new Office("o" + o, Name.of("所" + o), OfficeKind.OFFICE, Optional.of("bureau")));
            duties.add(Duty.always("o" + o, "d.*"));
        }
        history.apply(new CatalogueEdit(indicators, List.of(), offices, duties, List.of(), ""));
        for (int o = 0; o < OFFICES; o++) {
            history.apply(FigureEdit.importing(figuresOf("o" + o, years), ""));
        }
    }

    private static List<CellWrite> figuresOf(String office, int years) {
        List<CellWrite> writes = new ArrayList<>(INDICATORS * years * 12);
        for (int i = 0; i < INDICATORS; i++) {
            for (int m = 0; m < years * 12; m++) {
                Month month = new Month(LAST_YEAR - years + 1 + m / 12, m % 12 + 1);
                Cell cell = Cell.reported(BigDecimal.valueOf((i * 31L + m * 17L) % 500));
                writes.add(CellWrite.put(new FigureKey(office, "d.i" + i, month), cell));
            }
        }
        return writes;
    }
}
