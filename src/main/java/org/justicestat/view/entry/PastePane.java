package org.justicestat.view.entry;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.justicestat.job.LatestJob;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.Columns;

/** Shows what pasting a block would do before it is done: old → new, what is left out and why. Enter does it, Esc does not. */
final class PastePane extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final double ROW_HEIGHT = 26;
    private static final double HEIGHT = 420;
    private static final double LEAST_HEIGHT = 120;
    private static final double WIDTH = 1080;

    private final EntryWords words;
    private final Function<SignReading, PastePlan> plans;
    private final Consumer<List<PasteItem>> taking;
    private final ObjectProperty<SignReading> signs = new SimpleObjectProperty<>(SignReading.UNDECIDED);
    private final TableView<PasteItem> table = new TableView<>();
    private final Label summary = new Label();
    private final HBox reading = new HBox(8);
    private final Button take = new Button();
    private final LatestJob<PasteOutlook> outlooks;
    private final EntryState state;
    private PasteOutlook outlook = PasteOutlook.CLEAR;
    private String counts = "";

    /**
     * @param outlooks asks earlier years and the rules what they say of a plan
     * @param plans  the plan for each reading of an ambiguous sign
     * @param taking does what the plan says
     * @param leaving puts the sheet away
     */
    PastePane(EntryWords words, EntryState state, LatestJob<PasteOutlook> outlooks, Function<SignReading, PastePlan> plans,
            Consumer<List<PasteItem>> taking, Runnable leaving) {
        this.words = words;
        this.outlooks = outlooks;
        this.state = state;
        this.plans = plans;
        this.taking = taking;
        getStyleClass().addAll("sheet", "paste");
        setPrefWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(words.messages().get("entry.paste.title"));
        title.getStyleClass().add("page-title");
        summary.getStyleClass().add("page-subtitle");
        summary.setId("pasteSummary");
        table.setId("pasteTable");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPrefHeight(HEIGHT);
        table.setMinHeight(LEAST_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new ItemRow());
        addColumns();
        take.setId("pasteTake");
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        take.setOnAction(_ -> taking.accept(List.copyOf(table.getItems())));
        Button leave = new Button(words.messages().get("entry.paste.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> leaving.run());
        fillReading();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, summary, reading, table, new HBox(8, gap, leave, take));
        signs.subscribe(this::show);
    }

    private void addColumns() {
        Columns.text(column("entry.paste.name", 210), words::name);
        Columns.text(column("entry.paste.period", 110), words::period);
        Columns.figure(column("entry.paste.old", 80), item -> CellText.plain(words.before(item)));
        Columns.figure(column("entry.paste.new", 80), item -> CellText.plain(words.after(item)));
        Columns.text(column("entry.paste.source", 96), PasteItem::text);
        Columns.text(column("entry.paste.verdict", 420), item -> words.verdict(item, remarks(item)));
    }

    private TableColumn<PasteItem, CellText> column(String key, double width) {
        TableColumn<PasteItem, CellText> column = new TableColumn<>(words.messages().get(key));
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }

    private void fillReading() {
        ToggleGroup group = new ToggleGroup();
        reading.getChildren().add(new Label(words.messages().get("entry.paste.sign")));
        for (SignReading some : SignReading.values()) {
            ToggleButton toggle = new ToggleButton(words.messages().get("entry.paste.sign." + some));
            toggle.setId("sign" + some);
            toggle.setUserData(some);
            toggle.setToggleGroup(group);
            reading.getChildren().add(toggle);
        }
        reading.setAlignment(Pos.CENTER_LEFT);
        Choice.tie(group, signs, SignReading.class);
    }

    private void show(SignReading chosen) {
        PastePlan plan = plans.apply(chosen);
        outlook = PasteOutlook.CLEAR;
        outlooks.start(PasteOutlook.of(state, plan.items()), answer -> answer.tell(this::show, this::tellUnchecked));
        table.getItems().setAll(plan.items());
        reading.setVisible(plan.isAmbiguous());
        reading.setManaged(plan.isAmbiguous());
        long changes = plan.items().stream().filter(PasteItem::isChange).count();
        long bad = plan.items().stream().filter(PasteItem::isBad).count();
        counts = words.messages().get(plan.isByName() ? "entry.paste.byName" : "entry.paste.byPlace",
                changes, bad, plan.items().size() - changes - bad);
        summary.setText(counts);
        take.setText(words.messages().get("entry.paste.take", changes));
        take.setDisable(changes + bad == 0);
    }

    private void show(PasteOutlook told) {
        outlook = told;
        summary.setText(words.messages().get("entry.paste.outlook", counts, told.doubtful(), told.broken().size()));
        table.refresh();
    }

    private void tellUnchecked(Throwable cause) {
        summary.setText(words.messages().get("entry.paste.unchecked", counts, words.unchecked(cause)));
    }

    private List<Remark> remarks(PasteItem item) {
        return item.spot().filter(_ -> item.isChange()).map(state::keyOf).map(key -> outlook.remarks().get(key))
                .orElse(List.of());
    }

    Button first() {
        return take;
    }

    private final class ItemRow extends TableRow<PasteItem> {

        @Override
        protected void updateItem(PasteItem item, boolean empty) {
            super.updateItem(item, empty);
            CellFace.Mark mark = empty ? CellFace.Mark.NONE : words.mark(remarks(item));
            pseudoClassStateChanged(BAD, !empty && item.isBad() || mark == CellFace.Mark.WRONG);
            pseudoClassStateChanged(ODD, mark == CellFace.Mark.DOUBTFUL);
            pseudoClassStateChanged(OUT, !empty && item.verdict() instanceof PasteItem.Verdict.LeftOut);
        }
    }
}
