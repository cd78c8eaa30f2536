package org.justicestat.view.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A paragraph of a report; what is missing has a ground of its own, as on paper. */
final class ReportParagraph extends TextFlow {

    private final List<FigureText> figures;
    private final List<FigureText> gaps;
    private final Path ground = new Path();

    ReportParagraph(List<Text> pieces) {
        getChildren().addAll(pieces);
        figures = pieces.stream().filter(FigureText.class::isInstance).map(FigureText.class::cast).toList();
        gaps = figures.stream().filter(figure -> figure.getStyleClass().contains(FigureMark.MISSING.styleClass())).toList();
        if (!gaps.isEmpty()) {
            ground.getStyleClass().add("gap-ground");
            ground.setManaged(false);
            ground.setMouseTransparent(true);
            ground.setViewOrder(1);
            getChildren().add(ground);
        }
    }

    List<FigureText> figures() {
        return figures;
    }

    /** The outline of a figure on each line it stands on. */
    PathElement[] shapeOf(FigureText figure) {
        int start = 0;
        for (Node before : getChildren().subList(0, getChildren().indexOf(figure))) {
            start += ((Text) before).getText().length();
        }
        return getRangeShape(start, start + figure.getText().length(), false);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.getElements().clear();
        gaps.forEach(gap -> ground.getElements().addAll(shapeOf(gap)));
    }
}
