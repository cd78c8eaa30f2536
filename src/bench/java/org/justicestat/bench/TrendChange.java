package org.justicestat.bench;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.ExhibitAnalysis;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendQuestion;
import org.justicestat.chart.ChartDrawing;
import org.justicestat.chart.ChartFonts;
import org.justicestat.chart.ChartSize;
import org.justicestat.chart.ChartTheme;
import org.justicestat.chart.Ground;
import org.justicestat.chart.TrendChart;
import org.justicestat.model.Conventions;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Targets;
import org.justicestat.store.Access;
import org.justicestat.store.LedgerFile;
import org.justicestat.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Another indicator, year or office on the Trends screen, in turn, out of 1,080,000 figures: what it takes until the chart stands
 * there, and its parts apart. Query: what the screen reads of the file, where the figures are in memory already. Floors: the
 * sums of the same months by one bare query of the file, and a chart of them by JFreeChart alone, of the same size, with the
 * same numbers and words in the same letters, laid out once and without notes, marks or hatching.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TrendChange {

    private static final int YEARS = 10;
    private static final ChartSize SIZE = new ChartSize(640, 480);

    private Path file;
    private LedgerFile ledger;
    private Snapshot snapshot;
    private Connection bare;
    private PreparedStatement ofBureau;
    private PreparedStatement ofOffice;
    private TrendChart charts;
    private BareChart bareChart;
    private Exhibit exhibit;
    private DefaultCategoryDataset data;
    private int turn;

    /** What is chosen; each turn another indicator, another year or another office, of which 0 is the bureau. */
    private record Choice(int indicator, int year, int office) {

        static Choice of(int turn) {
            return new Choice(turn / 3 % LargeLedger.INDICATORS, LargeLedger.LAST_YEAR - (turn + 1) / 3 % (YEARS - 1),
                    (turn + 2) / 3 % 2 * (1 + turn % LargeLedger.OFFICES));
        }
    }

    @Setup
    public void open() throws SQLException {
        file = LargeLedger.make(YEARS);
        ledger = LedgerFile.open(file, Access.READ, Duration.ZERO);
        snapshot = ledger.snapshot();
        bare = DriverManager.getConnection("jdbc:sqlite:" + file);
        ofBureau = bare.prepareStatement("""
                SELECT period, sum(value), count(value) FROM figure
                WHERE office_id IN (SELECT id FROM office) AND indicator_id = ? AND period BETWEEN ? AND ? GROUP BY 1
                """);
        ofOffice = bare.prepareStatement("""
                SELECT period, value, 1 FROM figure WHERE indicator_id = ? AND period BETWEEN ? AND ? AND office_id = ?
                """);
        ChartFonts fonts = new ChartFonts();
        charts = new TrendChart(ChartTheme.forScreen(fonts, Ground.LIGHT), new Messages(Language.ZH), Conventions.STANDARD);
        bareChart = new BareChart(fonts, SIZE);
        exhibit = analysis();
        data = bareQuery();
    }

    @Benchmark
    public ChartDrawing.Picture product() {
        query();
        return charts.sheet(analysis()).drawing().picture(SIZE, 1);
    }

    @Benchmark
    public Map<String, String> query() {
        return ledger.settings();
    }

    @Benchmark
    public Exhibit analysis() {
        Choice choice = Choice.of(turn++);
        Indicator indicator = snapshot.catalogue().get("d.i" + choice.indicator());
        Office office = choice.office() == 0 ? snapshot.offices().root() : snapshot.offices().get("o" + (choice.office() - 1));
        return new ExhibitAnalysis(new Aggregator(snapshot), Conventions.STANDARD, Targets.NONE).of(new TrendQuestion(
                TrendKind.YEAR_ON_YEAR, List.of(new TrendQuestion.Place(indicator, office)), new Month(choice.year(), 1),
                new Month(choice.year(), 12), Optional.empty()));
    }

    @Benchmark
    public ChartDrawing.Picture render() {
        return charts.sheet(exhibit).drawing().picture(SIZE, 1);
    }

    @Benchmark
    public BufferedImage floor() throws SQLException {
        return bareChart.draw(bareQuery());
    }

    @Benchmark
    public DefaultCategoryDataset bareQuery() throws SQLException {
        Choice choice = Choice.of(turn++);
        DefaultCategoryDataset sums = new DefaultCategoryDataset();
        PreparedStatement query = choice.office() == 0 ? ofBureau : ofOffice;
        query.setInt(1, choice.indicator() + 1);
        query.setInt(2, (choice.year() - 1) * 100 + 1);
        query.setInt(3, choice.year() * 100 + 12);
        if (choice.office() > 0) {
            query.setInt(4, choice.office() + 1);
        }
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                sums.addValue(rows.getLong(2), String.valueOf(rows.getInt(1) / 100), String.valueOf(rows.getInt(1) % 100));
            }
        }
        return sums;
    }

    @Benchmark
    public BufferedImage bareRender() {
        return bareChart.draw(data);
    }

    @TearDown
    public void close() throws SQLException {
        bare.close();
        ledger.close();
        LargeLedger.delete(file);
    }
}
