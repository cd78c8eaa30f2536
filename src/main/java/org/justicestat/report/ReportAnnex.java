package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.report.StatisticalTable.Band;
import org.justicestat.report.StatisticalTable.Row;
import org.justicestat.text.Messages;

/** The annex: every indicator that has a figure or owes one, in stored unit and decimals; another period has a row of its own. */
final class ReportAnnex {

    private final YearFigures figures;
    private final ReportTexts texts;

    ReportAnnex(YearFigures figures, ReportTexts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    void appendTo(ReportDocument document) {
        Messages messages = texts.messages();
        FigureTable form = new FigureTable(texts, figures.year());
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Name, List<Indicator>> domain : figures.byDomain().entrySet()) {
            List<Row> ofDomain = domain.getValue().stream().flatMap(indicator -> figures.rows(indicator).stream())
                    .map(form::row).toList();
            if (!ofDomain.isEmpty()) {
                rows.add(new Band(domain.getKey().in(messages.language())));
                rows.addAll(ofDomain);
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        String title = messages.get("report.annex.title", figures.bureau().name(), figures.year().year());
        document.annex(messages.get("report.annex.label"), title);
        document.table(form.table("", rows, List.of(messages.get("report.annex.note"), messages.get("report.annex.source"))));
    }
}
