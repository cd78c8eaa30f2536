package org.justicestat.view.overview;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.justicestat.analysis.Overview.Card;
import org.justicestat.analysis.TargetProgress;
import org.justicestat.model.Fraction;
import org.justicestat.text.NumberText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Sparkline;
import org.justicestat.view.control.TargetBar;

/** One pinned indicator: value, change, the last two years as a line, target, and whether the figure is whole. */
final class OverviewCard extends Button {

    private static final double LINE_HEIGHT = 30;
    private static final double BAR_HEIGHT = 6;

    OverviewCard(Card card, OverviewWords words, Runnable onOpen) {
        getStyleClass().setAll("overview-card");
        setId("card-" + card.indicator().code());
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(words.spoken(card));
        setOnAction(_ -> onOpen.run());
        VBox content = new VBox(head(card, words), figure(card, words), change(card, words), sparkline(card));
        content.getStyleClass().add("overview-card-content");
        card.target().ifPresent(progress -> content.getChildren().add(target(card, progress, words)));
        setGraphic(content);
        content.prefWidthProperty().bind(widthProperty().subtract(2));
    }

    private static HBox head(Card card, OverviewWords words) {
        Label name = label(words.name(card.indicator()), "overview-card-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, name);
        String doubt = words.doubt(card.cumulated());
        if (!doubt.isEmpty()) {
            Label mark = label(doubt, "badge");
            mark.getStyleClass().add("warning");
            mark.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(mark);
        }
        return head;
    }

    private static HBox figure(Card card, OverviewWords words) {
        NumberText.Printed value = words.value(card.cumulated());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label number = label(value.number(), "headline-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(4, number, label(value.unit(), "caption"), space,
                label(words.period(card.cumulated()), "caption"));
        line.getStyleClass().add("overview-card-figure");
        return line;
    }

    private static HBox change(Card card, OverviewWords words) {
        CellText change = words.change(card.cumulated());
        Label phrase = label(change.text(), "overview-card-change");
        phrase.pseudoClassStateChanged(change.tone().pseudoClass(), true);
        phrase.setTooltip(new Tooltip(change.text()));
        HBox.setHgrow(phrase, Priority.ALWAYS);
        phrase.setMaxWidth(Double.MAX_VALUE);
        Label latest = label(words.latest(card), "caption");
        latest.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, phrase, latest);
    }

    private static Sparkline sparkline(Card card) {
        Sparkline line = new Sparkline();
        line.setPrefHeight(LINE_HEIGHT);
        line.setMinHeight(LINE_HEIGHT);
        line.show(card.recent().stream().map(recent -> recent.outcome().number()).toList());
        return line;
    }

    private static VBox target(Card card, TargetProgress progress, OverviewWords words) {
        TargetBar bar = new TargetBar();
        bar.setPrefHeight(BAR_HEIGHT);
        bar.setMinHeight(BAR_HEIGHT);
        bar.show(progress.achievement().orElse(Fraction.ZERO), progress.dueShare(),
                progress.isBehind(card.indicator().meaning().direction()));
        return new VBox(3, bar, label(words.target(progress, card.indicator()), "caption"));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
