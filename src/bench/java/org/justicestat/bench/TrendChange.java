package org.justicestat.bench;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.ExhibitAnalysis;
import org.justicestat.analysis.TrendKind;
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
 * Another indicator on the Trends screen, out of 1,080,000 figures in memory: what it takes until the chart stands there, and its
 * two parts apart. Floor: the sums of the same months by one bare query, and a bare chart of them drawn at the same size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TrendChange {

    private static final int YEARS = 10;
    private static final ChartSize SIZE = new ChartSize(640, 480);

    private Path file;
    private Snapshot snapshot;
    private Connection bare;
    private PreparedStatement query;
    private TrendChart charts;
    private Exhibit exhibit;
    private int next;

    @Setup
    public void open() throws SQLException {
        file = LargeLedger.make(YEARS);
        try (LedgerFile ledger = LedgerFile.open(file, Access.READ, Duration.ZERO)) {
            snapshot = ledger.snapshot();
        }
        bare = DriverManager.getConnection("jdbc:sqlite:" + file);
        query = bare.prepareStatement("""
                SELECT period, sum(value), count(value) FROM figure
                WHERE office_id IN (SELECT id FROM office) AND indicator_id = ? AND period BETWEEN ? AND ? GROUP BY 1
                """);
        charts = new TrendChart(ChartTheme.forScreen(new ChartFonts(), Ground.LIGHT),
                new Messages(Language.ZH), Conventions.STANDARD);
        exhibit = analysis();
    }

    @Benchmark
    public ChartDrawing.Picture product() {
        return charts.sheet(analysis()).drawing().picture(SIZE, 1);
    }

    @Benchmark
    public Exhibit analysis() {
        Indicator indicator = snapshot.catalogue().get("d.i" + next++ % LargeLedger.INDICATORS);
        return new ExhibitAnalysis(new Aggregator(snapshot), Conventions.STANDARD, Targets.NONE).of(TrendKind.YEAR_ON_YEAR,
                indicator, snapshot.offices().root(), new Month(LargeLedger.LAST_YEAR, 1),
                new Month(LargeLedger.LAST_YEAR, 12), Optional.empty());
    }

    @Benchmark
    public ChartDrawing.Picture render() {
        return charts.sheet(exhibit).drawing().picture(SIZE, 1);
    }

    @Benchmark
    public BufferedImage floor() throws SQLException {
        return bareRender(bareQuery());
    }

    @Benchmark
    public DefaultCategoryDataset bareQuery() throws SQLException {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        query.setInt(1, next++ % LargeLedger.INDICATORS + 1);
        query.setInt(2, (LargeLedger.LAST_YEAR - 1) * 100 + 1);
        query.setInt(3, LargeLedger.LAST_YEAR * 100 + 12);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                data.addValue(rows.getLong(2), String.valueOf(rows.getInt(1) / 100), String.valueOf(rows.getInt(1) % 100));
            }
        }
        return data;
    }

    private static BufferedImage bareRender(DefaultCategoryDataset data) {
        JFreeChart chart = ChartFactory.createBarChart("", "", "", data);
        BufferedImage image = new BufferedImage((int) SIZE.width(), (int) SIZE.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, SIZE.width(), SIZE.height()));
        g2.dispose();
        return image;
    }

    @TearDown
    public void close() throws SQLException {
        bare.close();
        LargeLedger.delete(file);
    }
}
