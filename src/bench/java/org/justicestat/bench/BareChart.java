package org.justicestat.bench;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryToolTipGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.chart.ChartFonts;
import org.justicestat.chart.ChartSize;

/** Columns of two years with the line of growth, as JFreeChart draws them by itself: title, legend, numbers, tips, source. */
record BareChart(ChartFonts fonts, ChartSize size) {

    private static final float LETTERS = 11;
    private static final float TITLE = 17;

    /** @param columns of last year and this year, by month */
    BufferedImage draw(DefaultCategoryDataset columns) {
        Font letters = fonts.derive(LETTERS, false);
        JFreeChart chart = ChartFactory.createBarChart("局2024年1—12月指标及同比增速", "", "单位：件", columns);
        chart.getTitle().setFont(fonts.derive(TITLE, true));
        chart.getLegend().setItemFont(letters);
        chart.addSubtitle(new TextTitle("数据来源：局", letters));
        CategoryPlot plot = chart.getCategoryPlot();
        plot.getDomainAxis().setTickLabelFont(letters);
        plot.getRangeAxis().setTickLabelFont(letters);
        plot.getRangeAxis().setLabelFont(letters);
        label(plot.getRenderer(), letters);
        NumberAxis percent = new NumberAxis("%");
        percent.setTickLabelFont(letters);
        plot.setRangeAxis(1, percent);
        plot.setDataset(1, growth(columns));
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setRenderer(1, new LineAndShapeRenderer());
        label(plot.getRenderer(1), letters);
        BufferedImage image = new BufferedImage((int) size.width(), (int) size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, size.width(), size.height()), new ChartRenderingInfo());
        g2.dispose();
        return image;
    }

    private static void label(CategoryItemRenderer renderer, Font letters) {
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(letters);
        renderer.setDefaultToolTipGenerator(new StandardCategoryToolTipGenerator());
    }

    private static DefaultCategoryDataset growth(DefaultCategoryDataset columns) {
        DefaultCategoryDataset growth = new DefaultCategoryDataset();
        for (int month = 0; month < columns.getColumnCount(); month++) {
            double before = columns.getValue(0, month).doubleValue();
            Number change = before == 0 ? null : 100 * (columns.getValue(1, month).doubleValue() / before - 1);
            growth.addValue(change, "同比增速", columns.getColumnKey(month));
        }
        return growth;
    }
}
