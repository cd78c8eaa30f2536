package org.justicestat.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.justicestat.exchange.ExportFilter;
import org.justicestat.exchange.FigureExport;
import org.justicestat.exchange.FigureImport;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Snapshot;
import org.justicestat.store.Access;
import org.justicestat.store.LedgerFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A workbook of 108,000 rows checked against an empty ledger. Floor: its parts read by the XML parser of the JDK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExcelImport {

    private Path file;
    private Path workbook;
    private Snapshot empty;

    @Setup
    public void write() {
        file = LargeLedger.make(1);
        try (LedgerFile ledger = LedgerFile.open(file, Access.READ, Duration.ZERO)) {
            Snapshot full = ledger.snapshot();
            workbook = file.resolveSibling("figures.xlsx");
            FigureExport.write(workbook, full, ExportFilter.ALL);
            empty = full.withFigures(FigureSet.EMPTY);
        }
    }

    @Benchmark
    public int product() {
        int added = FigureImport.preview(workbook, empty, false).added().size();
        if (added != LargeLedger.INDICATORS * LargeLedger.OFFICES * 12) {
            throw new IllegalStateException("rows lost: " + added);
        }
        return added;
    }

    @Benchmark
    public int floor() throws IOException, XMLStreamException {
        int events = 0;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (String part : Map.of("xl/worksheets/sheet1.xml", 1, "xl/sharedStrings.xml", 2).keySet()) {
                if (zip.getEntry(part) != null) {
                    events += read(zip.getInputStream(zip.getEntry(part)));
                }
            }
        }
        return events;
    }

    private static int read(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(part);
        int length = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.CHARACTERS) {
                length += reader.getTextLength();
            }
        }
        return length;
    }

    @TearDown
    public void delete() {
        LargeLedger.delete(file);
    }
}
