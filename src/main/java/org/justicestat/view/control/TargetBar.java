package org.justicestat.view.control;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.justicestat.model.Fraction;

/** How much of a target is reached, with a mark at what should be by now. */
public final class TargetBar extends Region {

    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");
    private static final double MARK = 2;

    private final Region reached = new Region();
    private final Region due = new Region();
    private double reachedShare;
    private double dueShare;

    public TargetBar() {
        getStyleClass().add("target-bar");
        reached.getStyleClass().add("target-reached");
        due.getStyleClass().add("target-due");
        getChildren().addAll(reached, due);
    }

    /** @param reachedPart and duePart are shares of the target; beyond 1 the bar is full */
    public void show(Fraction reachedPart, Fraction duePart, boolean isBehind) {
        reachedShare = ink(reachedPart);
        dueShare = ink(duePart);
        pseudoClassStateChanged(BEHIND, isBehind);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        reached.resizeRelocate(0, 0, getWidth() * reachedShare, getHeight());
        due.resizeRelocate(Math.min(getWidth() - MARK, getWidth() * dueShare), -MARK, MARK, getHeight() + 2 * MARK);
    }

    private static double ink(Fraction share) {
        return Math.clamp(share.numerator().doubleValue() / share.denominator().doubleValue(), 0, 1);
    }
}
