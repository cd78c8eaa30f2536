package org.justicestat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.justicestat.exchange.table.GuardedText;
import org.justicestat.model.Cell;
import org.justicestat.model.Figure;
import org.justicestat.model.Indicator;

/** Figures as CSV: UTF-8 without a byte order mark, lines ended by LF, numbers without trailing zeros. */
final class CsvFigureWriter implements FigureWriter {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;

    CsvFigureWriter(OutputStream stream) throws IOException {
        // Half a surrogate pair has no UTF-8 form; better no file than a question mark in its place.
        OutputStreamWriter writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(FigureColumns.ALL.names());
    }

    @Override
    public void write(Figure figure, Indicator indicator) throws IOException {
        Cell cell = figure.cell();
        printer.printRecord(figure.key().office(), figure.key().indicator(), figure.key().period(),
                cell.value().map(CsvFigureWriter::plain).orElse(""), cell.state().id(), GuardedText.guarded(cell.note()));
    }

    /** The interchange form of a number is the shortest; how many decimals it prints with is the indicator's to say. */
    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
