package org.justicestat.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.justicestat.model.Fraction;

/**
 * A small line of figures over time, without an axis: from zero to the largest, so that a small change looks small. What is not
 * known interrupts the line.
 */
public final class Sparkline extends Region {

    private static final double DOT = 3;

    private final Path line = new Path();
    private final Circle last = new Circle(DOT);
    private List<Optional<Fraction>> figures = List.of();

    public Sparkline() {
        getStyleClass().add("sparkline");
        line.getStyleClass().add("sparkline-line");
        last.getStyleClass().add("sparkline-dot");
        line.setManaged(false);
        last.setManaged(false);
        getChildren().addAll(line, last);
    }

    /** @param shown oldest first; empty where there is no number */
    public void show(List<Optional<Fraction>> shown) {
        figures = List.copyOf(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<javafx.scene.shape.PathElement> way = new ArrayList<>();
        boolean isDrawing = false;
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).isPresent()) {
                way.add(isDrawing ? new LineTo(x(i), y(i)) : new MoveTo(x(i), y(i)));
                if (!isDrawing) {
                    way.add(new LineTo(x(i), y(i)));
                }
            }
            isDrawing = figures.get(i).isPresent();
        }
        line.getElements().setAll(way);
        boolean hasLast = !figures.isEmpty() && figures.getLast().isPresent();
        last.setVisible(hasLast);
        if (hasLast) {
            last.setCenterX(x(figures.size() - 1));
            last.setCenterY(y(figures.size() - 1));
        }
    }

    private double x(int index) {
        double room = getWidth() - 2 * DOT;
        return DOT + (figures.size() < 2 ? room : room * index / (figures.size() - 1));
    }

    private double y(int index) {
        double most = figures.stream().flatMap(Optional::stream).mapToDouble(Sparkline::ink).max().orElse(0);
        double room = getHeight() - 2 * DOT;
        double share = most <= 0 ? 0 : ink(figures.get(index).orElseThrow()) / most;
        return DOT + room * (1 - Math.clamp(share, 0, 1));
    }

    /** A double places ink and nothing else. */
    private static double ink(Fraction figure) {
        return figure.numerator().doubleValue() / figure.denominator().doubleValue();
    }
}
