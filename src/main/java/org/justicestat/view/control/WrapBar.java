package org.justicestat.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A row that goes on in further lines where the window is too narrow for it. Within each line a part that may grow takes what
 * is left over; no part is made smaller than it wants to be, unless it is alone in its line.
 */
public class WrapBar extends HBox {

    private static final double LINE_GAP = 8;

    /** The parts that stand beside each other. */
    private record Line(List<Node> parts, double width) {
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight()
                + getManagedChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - insets.getLeft() - insets.getRight();
        List<Line> lines = lines(room);
        double heights = lines.stream().mapToDouble(line -> height(line, room)).sum();
        return snapSizeY(insets.getTop() + heights + Math.max(0, lines.size() - 1) * LINE_GAP + insets.getBottom());
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>();
        List<Node> parts = new ArrayList<>();
        double filled = 0;
        for (Node part : this.<Node>getManagedChildren()) {
            double wanted = Math.min(room, wanted(part));
            if (!parts.isEmpty() && filled + getSpacing() + wanted > room) {
                lines.add(new Line(List.copyOf(parts), filled));
                parts.clear();
            }
            filled = parts.isEmpty() ? wanted : filled + getSpacing() + wanted;
            parts.add(part);
        }
        if (!parts.isEmpty()) {
            lines.add(new Line(List.copyOf(parts), filled));
        }
        return lines;
    }

    /** What is not seen, such as a wheel that turns now and then, begins no line of its own. */
    private double wanted(Node part) {
        return part.isVisible() ? snapSizeX(part.prefWidth(-1)) : 0;
    }

    private static boolean grows(Node part) {
        return HBox.getHgrow(part) == Priority.ALWAYS;
    }

    /** What each part that may grow takes of the room that its line leaves over. */
    private static double share(Line line, double room) {
        long growing = line.parts().stream().filter(WrapBar::grows).count();
        return growing == 0 || room == Double.MAX_VALUE ? 0 : Math.floor((room - line.width()) / growing);
    }

    private double width(Node part, Line line, double room) {
        return Math.min(room, wanted(part)) + (grows(part) ? share(line, room) : 0);
    }

    private double height(Line line, double room) {
        return line.parts().stream().mapToDouble(part -> snapSizeY(part.prefHeight(width(part, line, room)))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        for (Line line : lines(room)) {
            double height = height(line, room);
            double x = snappedLeftInset();
            for (Node part : line.parts()) {
                double width = width(part, line, room);
                layoutInArea(part, x, y, width, height, 0, Insets.EMPTY, true, false, getAlignment().getHpos(), vertical());
                x += width + getSpacing();
            }
            y += height + LINE_GAP;
        }
    }

    private VPos vertical() {
        VPos position = getAlignment().getVpos();
        return position == VPos.BASELINE ? VPos.CENTER : position;
    }
}
