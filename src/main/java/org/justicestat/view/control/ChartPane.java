package org.justicestat.view.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.justicestat.chart.ChartDrawing;
import org.justicestat.chart.ChartSize;
import org.justicestat.model.FigureKey;

/**
 * Shows one chart, laid out for the room it has, or a sentence where there is none. The chart is drawn by the same letters and
 * lines as in a file.
 */
public final class ChartPane extends Region {

    /** A chart is not laid out smaller than this; in less room it is shrunk. */
    private static final double SMALLEST_WIDTH = 400;
    private static final double SMALLEST_HEIGHT = 300;

    private final ImageView view = new ImageView();
    private final Label nothing = new Label();
    private final Tooltip tooltip = new Tooltip();
    private Optional<ChartDrawing> drawing = Optional.empty();
    private List<ChartDrawing.Tip> tips = List.of();
    private Drawn drawn = Drawn.NOTHING;
    private double shrunk = 1;
    private Consumer<FigureKey> onOpen = _ -> { };
    private Function<FigureKey, Optional<String>> annotations = _ -> Optional.empty();

    private record Drawn(ChartSize size, double scale) {
        static final Drawn NOTHING = new Drawn(new ChartSize(0, 0), 1);
    }

    public ChartPane() {
        getStyleClass().add("chart-pane");
        nothing.getStyleClass().add("empty-text");
        nothing.setWrapText(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        Tooltip.install(view, tooltip);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).flatMap(ChartDrawing.Tip::place).ifPresent(onOpen));
        getChildren().addAll(view, nothing);
        showNothing("");
    }

    public void show(ChartDrawing chart) {
        drawing = Optional.of(chart);
        setAccessibleText(chart.summary());
        view.setVisible(true);
        nothing.setVisible(false);
        drawAnew();
    }

    /** @param sentence why there is no chart */
    void showNothing(String sentence) {
        drawing = Optional.empty();
        tips = List.of();
        setAccessibleText(sentence);
        view.setImage(null);
        view.setVisible(false);
        nothing.setText(sentence);
        nothing.setVisible(true);
        drawAnew();
    }

    private void drawAnew() {
        drawn = Drawn.NOTHING;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        ChartSize room = new ChartSize(Math.floor(getWidth() - left - snappedRightInset()),
                Math.floor(getHeight() - top - snappedBottomInset()));
        if (room.width() <= 0 || room.height() <= 0) {
            return;
        }
        nothing.autosize();
        nothing.relocate(left + (room.width() - nothing.getWidth()) / 2, top + (room.height() - nothing.getHeight()) / 2);
        view.relocate(left, top);
        Drawn wanted = new Drawn(new ChartSize(Math.max(room.width(), SMALLEST_WIDTH),
                Math.max(room.height(), SMALLEST_HEIGHT)), scale());
        if (!wanted.equals(drawn)) {
            drawing.ifPresent(chart -> draw(chart, wanted));
        }
        shrunk = Math.min(room.width() / wanted.size().width(), room.height() / wanted.size().height());
        view.setFitWidth(wanted.size().width() * shrunk);
        view.setFitHeight(wanted.size().height() * shrunk);
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX() * getLocalToSceneTransform().getMxx();
    }

    private void draw(ChartDrawing chart, Drawn wanted) {
        ChartDrawing.Picture picture = chart.picture(wanted.size(), wanted.scale());
        view.setImage(SwingFXUtils.toFXImage(picture.image(), null));
        tips = picture.tips();
        drawn = wanted;
    }

    /** @param action is told the place of the figure whose mark was clicked */
    public void setOnOpen(Consumer<FigureKey> action) {
        onOpen = action;
    }

    /** @param remarks what somebody remarked at a figure, told with it */
    public void setAnnotations(Function<FigureKey, Optional<String>> remarks) {
        annotations = remarks;
    }

    private Optional<ChartDrawing.Tip> at(MouseEvent event) {
        return tips.stream().filter(tip -> tip.area().contains(event.getX() / shrunk, event.getY() / shrunk)).findFirst();
    }

    private void tell(MouseEvent event) {
        String words = at(event).map(tip -> tip.place().flatMap(annotations)
                .map(remark -> tip.words() + "\n" + remark).orElse(tip.words())).orElse("");
        view.setCursor(at(event).flatMap(ChartDrawing.Tip::place).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        tooltip.setText(words);
        tooltip.setOpacity(words.isEmpty() ? 0 : 1);
    }
}
