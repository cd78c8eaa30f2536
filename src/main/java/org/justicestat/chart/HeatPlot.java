package org.justicestat.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/** Fields in rows and columns, shaded by their number from zero to the largest. */
final class HeatPlot extends Plot {

    private static final long serialVersionUID = 1;
    private static final double WIDEST_NAME = 0.28;
    private static final int GAP = 8;
    private static final double LINE = 1;
    private static final double CORNER = 8;
    /** How far the stripes of a figure that is not final are from the ground of its field. */
    private static final double STRIPE = 0.25;
    private static final double HALF = 0.5;

    private final transient ChartTheme theme;
    private final transient List<Column> columns;
    private final transient List<Line> lines;

    /** One row. */
    record Line(String name, List<Field> fields) {
    }

    /** @param begins whether a new definition begins with it */
    record Column(String name, boolean begins) {
    }

    /** @param number absent for a gap, whose sign is the label */
    record Field(Optional<BigDecimal> number, String label, String tip, String link, Look look) {
    }

    /** Whether a figure is complete, approved and no estimate, and whether it was changed after locking. */
    record Look(boolean isFinal, boolean isRevised) {
    }

    HeatPlot(ChartTheme theme, List<Column> columns, List<Line> lines) {
        this.theme = theme;
        this.columns = List.copyOf(columns);
        this.lines = List.copyOf(lines);
        setOutlineVisible(false);
        setBackgroundPaint(theme.color(Ink.PAPER));
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public String getPlotType() {
        return "heat map";
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        Font font = theme.font(Lettering.TICK);
        g2.setFont(font);
        double names = Math.min(area.getWidth() * WIDEST_NAME,
                lines.stream().mapToDouble(line -> g2.getFontMetrics().stringWidth(line.name())).max().orElse(0) + GAP);
        double header = g2.getFontMetrics().getHeight() + 2;
        double width = (area.getWidth() - names) / columns.size();
        double height = (area.getHeight() - header) / lines.size();
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(new Rectangle2D.Double(area.getX() + names, area.getY() + header, width * columns.size(),
                    height * lines.size()));
        }
        g2.setPaint(theme.color(Ink.TEXT));
        for (int i = 0; i < columns.size(); i++) {
            TextUtils.drawAlignedString(columns.get(i).name(), g2, (float) (area.getX() + names + width * (i + 0.5)),
                    (float) area.getY(), TextAnchor.TOP_CENTER);
        }
        drawLines(g2, new Rectangle2D.Double(area.getX() + names, area.getY() + header, width, height), names, info);
        drawBreaks(g2, new Rectangle2D.Double(area.getX() + names, area.getY() + header, width, height * lines.size()));
    }

    /**
     * @param first the field of the first line and column
     * @param names width of the names before it
     */
    private void drawLines(Graphics2D g2, Rectangle2D first, double names, PlotRenderingInfo info) {
        double width = first.getWidth();
        double height = first.getHeight();
        for (int row = 0; row < lines.size(); row++) {
            double y = first.getY() + height * row;
            g2.setFont(theme.fontFor(lines.get(row).name(), Lettering.TICK));
            g2.setPaint(theme.color(Ink.TEXT));
            TextUtils.drawAlignedString(shortened(lines.get(row).name(), g2, names - GAP), g2,
                    (float) (first.getX() - GAP), (float) (y + height / 2), TextAnchor.CENTER_RIGHT);
            for (int column = 0; column < columns.size(); column++) {
                Rectangle2D box = new Rectangle2D.Double(first.getX() + width * column, y, width - LINE, height - LINE);
                draw(g2, box, lines.get(row).fields().get(column), info);
            }
        }
    }

    /** @param first the first column */
    private void drawBreaks(Graphics2D g2, Rectangle2D first) {
        g2.setPaint(theme.color(Ink.TEXT));
        g2.setStroke(ChartTheme.dashes());
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).begins()) {
                double x = first.getX() + first.getWidth() * column - LINE / 2;
                g2.draw(new Line2D.Double(x, first.getMinY(), x, first.getMaxY()));
            }
        }
    }

    /** The name, or as much of it as there is room for. */
    static String shortened(String name, Graphics2D g2, double room) {
        String shown = name;
        while (shown.length() > 2 && g2.getFontMetrics().stringWidth(shown) > room) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    private void draw(Graphics2D g2, Rectangle2D box, Field field, PlotRenderingInfo info) {
        double share = field.number().map(this::share).orElse(0.0);
        Color ground = field.number().isPresent() ? theme.ground().shade(share) : theme.color(Ink.PAPER);
        g2.setPaint(ground);
        g2.fill(box);
        if (field.number().isEmpty()) {
            g2.setPaint(theme.color(Ink.GRID));
            g2.setStroke(ChartTheme.hairline());
            g2.draw(box);
        }
        if (field.number().isPresent() && !field.look().isFinal()) {
            ColumnPainter.hatch(g2, box, ColumnPainter.Fill.STRIPED,
                    theme.ground().shade(share > HALF ? share - STRIPE : share + STRIPE));
        }
        if (field.look().isRevised()) {
            g2.setPaint(theme.color(Ink.CHANGE));
            g2.fill(corner(box));
        }
        Font font = theme.font(Lettering.VALUE);
        g2.setFont(font);
        if (font.getSize2D() <= box.getHeight() && g2.getFontMetrics().stringWidth(field.label()) <= box.getWidth()) {
            g2.setPaint(Ground.textOn(ground));
            TextUtils.drawAlignedString(field.label(), g2, (float) box.getCenterX(), (float) box.getCenterY(), TextAnchor.CENTER);
        }
        if (info != null && info.getOwner() != null && info.getOwner().getEntityCollection() != null) {
            info.getOwner().getEntityCollection().add(new ChartEntity(box, field.tip(), field.link()));
        }
    }

    private static Path2D corner(Rectangle2D box) {
        Path2D corner = new Path2D.Double();
        corner.moveTo(box.getMaxX() - CORNER, box.getMinY());
        corner.lineTo(box.getMaxX(), box.getMinY());
        corner.lineTo(box.getMaxX(), box.getMinY() + CORNER);
        corner.closePath();
        return corner;
    }

    /** Of the largest number; a double places ink and nothing else. */
    private double share(BigDecimal number) {
        double most = lines.stream().flatMap(line -> line.fields().stream()).flatMap(field -> field.number().stream())
                .mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        return most <= 0 ? 0 : Math.clamp(number.doubleValue() / most, 0, 1);
    }
}
