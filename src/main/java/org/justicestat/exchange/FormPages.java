package org.justicestat.exchange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Cell;
import org.justicestat.text.Messages;

/**
 * A form as pages of A4 paper, drawn on whatever draws: a PDF, a printer, a picture. The heading stands on every page, the
 * signatures on the last. Lengths are in points, 72 to the inch.
 */
public final class FormPages {

    public static final double WIDTH = 595.28;
    public static final double HEIGHT = 841.89;

    private static final double LEFT = 40;
    private static final double TOP = 42;
    private static final double BOTTOM = HEIGHT - 46;
    private static final double LINE = 13;
    private static final double PADDING = 5;
    private static final double FOOT = 34;
    /** Widths of the columns from the serial number to the remark. */
    private static final double[] WIDTHS = {28, 160, 44, 58, 58, 58, 109.28};
    private static final float SIZE = 9.5f;
    private static final Color GREY = new Color(0xED, 0xED, 0xED);
    private static final Color RULE = new Color(0x59, 0x59, 0x59);

    /** A row of the table, as high as its highest cell needs. */
    private record Row(List<List<String>> cells, boolean heading, boolean computed) {

        double height() {
            return cells.stream().mapToInt(List::size).max().orElse(1) * LINE + PADDING;
        }
    }

    private final FormWords words;
    private final PageText text = new PageText(new FormFonts());
    private final List<String> guide;
    private final List<List<Row>> pages = new ArrayList<>();

    public FormPages(EntryForm form, Messages messages) {
        this.words = new FormWords(form, messages);
        this.guide = text.lines(words.paperGuide(), SIZE, WIDTH - 2 * LEFT);
        List<Row> page = new ArrayList<>();
        pages.add(page);
        double y = tableTop();
        int serial = 0;
        for (EntryForm.Section section : form.sections()) {
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(List.of(List.of(words.in(section.domain()))), true, false));
            for (EntryForm.Line line : section.lines()) {
                rows.add(row(line, ++serial));
            }
            for (int i = 0; i < rows.size(); i++) {
                // A heading never stands alone at the foot of a page.
                double needed = rows.get(i).height() + (rows.get(i).heading() ? rows.get(i + 1).height() : 0);
                if (y + needed > BOTTOM - FOOT) {
                    page = new ArrayList<>();
                    pages.add(page);
                    y = tableTop();
                }
                page.add(rows.get(i));
                y += rows.get(i).height();
            }
        }
    }

    private double tableTop() {
        return TOP + 54 + guide.size() * LINE + columnHeight();
    }

    private double columnHeight() {
        return heading().height();
    }

    private Row heading() {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            cells.add(text.lines(words.columns().get(i), SIZE, WIDTHS[i] - PADDING));
        }
        return new Row(cells, false, false);
    }

    private Row row(EntryForm.Line line, int serial) {
        String note = line.current().map(Cell::note).orElse("");
        List<String> cells = List.of(String.valueOf(serial), words.in(line.indicator().name()), line.indicator().unit(),
                shown(line.current()), shown(line.previous()), shown(line.lastYear()), note);
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(text.lines(cells.get(i), SIZE, WIDTHS[i] - PADDING));
        }
        return new Row(wrapped, false, !line.isInput());
    }

    private static String shown(Optional<Cell> cell) {
        return cell.map(FormWords::text).orElse("");
    }

    public int count() {
        return pages.size();
    }

    /**
     * Draws one page.
     *
     * @param graphics its origin is the upper left corner of the paper, its unit a point
     * @param page     0-based
     */
    void draw(Graphics2D graphics, int page) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(0.6f));
        drawHead(graphics);
        double y = tableTop() - columnHeight();
        drawRow(graphics, heading(), y, true);
        y += columnHeight();
        for (Row row : pages.get(page)) {
            drawRow(graphics, row, y, false);
            y += row.height();
        }
        if (page == pages.size() - 1) {
            drawSignatures(graphics, y + FOOT - 10);
        }
        String number = words.page(page + 1, pages.size());
        text.centred(graphics, number, WIDTH / 2, HEIGHT - 24, SIZE, false);
    }

    private void drawHead(Graphics2D graphics) {
        text.centred(graphics, words.title(), WIDTH / 2, TOP + 14, 15, true);
        double y = TOP + 38;
        text.left(graphics, words.office(), LEFT, y, SIZE);
        text.centred(graphics, words.period(), WIDTH / 2, y, SIZE, false);
        text.right(graphics, words.tableNumber(), WIDTH - LEFT, y, SIZE);
        for (int i = 0; i < guide.size(); i++) {
            text.left(graphics, guide.get(i), LEFT, y + (i + 1) * LINE + 2, SIZE);
        }
    }

    private void drawRow(Graphics2D graphics, Row row, double y, boolean isColumns) {
        double width = WIDTH - 2 * LEFT;
        if (row.heading() || isColumns || row.computed()) {
            graphics.setColor(GREY);
            graphics.fill(new Rectangle2D.Double(LEFT, y, width, row.height()));
        }
        graphics.setColor(RULE);
        graphics.draw(new Rectangle2D.Double(LEFT, y, width, row.height()));
        double x = LEFT;
        for (int i = 0; i < row.cells().size(); i++) {
            graphics.setColor(RULE);
            graphics.draw(new Line2D.Double(x, y, x, y + row.height()));
            graphics.setColor(Color.BLACK);
            drawCell(graphics, row, i, x, y, isColumns);
            x += WIDTHS[i];
        }
    }

    private void drawCell(Graphics2D graphics, Row row, int column, double x, double y, boolean isColumns) {
        List<String> lines = row.cells().get(column);
        double free = row.height() - lines.size() * LINE;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = y + free / 2 + (i + 1) * LINE - 3.5;
            if (row.heading()) {
                text.bold(graphics, lines.get(i), x + PADDING, baseline, SIZE);
            } else if (isColumns) {
                text.centred(graphics, lines.get(i), x + WIDTHS[column] / 2, baseline, SIZE, true);
            } else if (column >= 3 && column <= 5) {
                text.right(graphics, lines.get(i), x + WIDTHS[column] - PADDING, baseline, SIZE);
            } else if (column == 1 || column == 6) {
                text.left(graphics, lines.get(i), x + PADDING / 2, baseline, SIZE);
            } else {
                text.centred(graphics, lines.get(i), x + WIDTHS[column] / 2, baseline, SIZE, false);
            }
        }
    }

    private void drawSignatures(Graphics2D graphics, double y) {
        List<String> signatures = words.signatures();
        double step = (WIDTH - 2 * LEFT) / signatures.size();
        for (int i = 0; i < signatures.size(); i++) {
            text.left(graphics, signatures.get(i), LEFT + i * step, y, SIZE);
        }
    }

    /** A page as a picture, for a preview or a printer that takes pictures. */
    public BufferedImage picture(int page, double dotsPerInch) {
        double scale = dotsPerInch / 72;
        BufferedImage picture = new BufferedImage((int) Math.round(WIDTH * scale), (int) Math.round(HEIGHT * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(scale, scale);
        draw(graphics, page);
        graphics.dispose();
        return picture;
    }
}
