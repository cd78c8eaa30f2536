package org.justicestat.chart;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.justicestat.analysis.Outcome;

/**
 * A table as CSV (RFC 4180, UTF-8 with a mark by which spreadsheets know it). A figure that is no number is an empty cell, and a
 * last column says for each row which of its figures are missing or not applicable.
 */
record TableCsv(ChartTable table) {

    private static final String REMARK = "remark";

    byte[] bytes() {
        StringWriter out = new StringWriter();
        out.write(TrendCsv.BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>(table.columns().stream().map(ChartTable.Column::name).toList());
            header.add(REMARK);
            printer.printRecord(header);
            for (ChartTable.Row row : table.rows()) {
                printer.printRecord(record(row));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> record(ChartTable.Row row) {
        List<String> fields = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < row.entries().size(); i++) {
            ChartTable.Entry entry = row.entries().get(i);
            boolean isGap = entry.outcome().filter(outcome -> !outcome.isKnown()).isPresent();
            boolean isNumber = table.columns().get(i).isFigure();
            fields.add(isGap ? "" : isNumber ? entry.text() : TrendCsv.harmless(entry.text()));
            if (isGap) {
                Outcome outcome = entry.outcome().orElseThrow();
                remarks.add(table.columns().get(i).name() + " " + TrendCsv.status(outcome, false));
            }
        }
        fields.add(TrendCsv.harmless(String.join("; ", remarks)));
        return fields;
    }
}
