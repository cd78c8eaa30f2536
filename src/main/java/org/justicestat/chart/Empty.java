package org.justicestat.chart;

import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/** A plot without a figure: a sentence in its middle. */
record Empty(ChartTheme theme, String sentence) {

    CategoryPlot plot() {
        CategoryPlot plot = new CategoryPlot();
        new Axes(theme).plain(plot);
        plot.setDataset(new DefaultCategoryDataset());
        plot.setNoDataMessage(sentence);
        plot.setNoDataMessageFont(theme.font(Lettering.LABEL));
        plot.setNoDataMessagePaint(theme.color(Ink.QUIET_TEXT));
        return plot;
    }
}
