package org.justicestat.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** Fills the chart of the base document with the series of one chart and takes away what it does not use. */
final class ChartWriter {

    /** More values than this cannot be printed over the columns of a chart as wide as the text. */
    private static final int MOST_LABELS = 24;

    private final ColumnChart chart;
    private final ChartWorkbook workbook;

    ChartWriter(ColumnChart chart, DocumentProperties properties) {
        this.chart = chart;
        this.workbook = new ChartWorkbook(chart.categories(), properties);
    }

    void write(XWPFChart target) throws IOException {
        CTChartSpace space = BaseDocument.chart();
        CTPlotArea plot = space.getChart().getPlotArea();
        fillColumns(plot);
        if (chart.growth().isPresent()) {
            fillGrowth(plot, chart.growth().get());
        } else {
            plot.removeLineChart(0);
            plot.removeCatAx(1);
            plot.removeValAx(1);
        }
        target.getCTChartSpace().set(space);
        target.setWorkbook(workbook.workbook());
    }

    private void fillColumns(CTPlotArea plot) {
        CTBarChart bars = plot.getBarChartArray(0);
        while (bars.sizeOfSerArray() > chart.columns().size()) {
            bars.removeSer(0);
        }
        boolean labels = chart.categories().size() * chart.columns().size() <= MOST_LABELS;
        for (int i = 0; i < chart.columns().size(); i++) {
            ColumnChart.Series series = chart.columns().get(i);
            CTBarSer target = bars.getSerArray(i);
            target.getIdx().setVal(i);
            target.getOrder().setVal(i);
            fill(target.getTx(), target.getCat(), target.getVal(), series.name(), series.values());
            if (labels) {
                target.getDLbls().getNumFmt().setFormatCode(ChartWorkbook.format(series.values()));
            } else {
                target.unsetDLbls();
            }
        }
        setText(plot.getValAxArray(0).getTitle(), chart.unit());
        if (hasNegative()) {
            plot.getValAxArray(0).getScaling().unsetMin();
        }
    }

    private void fillGrowth(CTPlotArea plot, ColumnChart.Growth growth) {
        CTLineSer target = plot.getLineChartArray(0).getSerArray(0);
        target.getIdx().setVal(chart.columns().size());
        target.getOrder().setVal(chart.columns().size());
        fill(target.getTx(), target.getCat(), target.getVal(), growth.name(), growth.values());
        setText(plot.getValAxArray(1).getTitle(), growth.unit());
    }

    private void fill(CTSerTx name, CTAxDataSource category, CTNumDataSource value, String text, List<BigDecimal> values) {
        int column = workbook.add(text, values);
        fill(name.getStrRef(), workbook.nameFormula(column), List.of(text));
        fill(category.getStrRef(), workbook.categoryFormula(), chart.categories());
        value.getNumRef().setF(workbook.valueFormula(column));
        CTNumData cache = value.getNumRef().addNewNumCache();
        cache.setFormatCode(ChartWorkbook.format(values));
        cache.addNewPtCount().setVal(values.size());
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                CTNumVal point = cache.addNewPt();
                point.setIdx(i);
                point.setV(values.get(i).toPlainString());
            }
        }
    }

    private static void fill(CTStrRef reference, String formula, List<String> texts) {
        reference.setF(formula);
        CTStrData cache = reference.addNewStrCache();
        cache.addNewPtCount().setVal(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            CTStrVal point = cache.addNewPt();
            point.setIdx(i);
            point.setV(XmlText.requireWritable(texts.get(i)));
        }
    }

    private static void setText(CTTitle title, String text) {
        title.getTx().getRich().getPArray(0).getRArray(0).setT(text);
    }

    private boolean hasNegative() {
        Stream<BigDecimal> values = chart.columns().stream().flatMap(series -> series.values().stream());
        return values.filter(Objects::nonNull).anyMatch(value -> value.signum() < 0);
    }
}
