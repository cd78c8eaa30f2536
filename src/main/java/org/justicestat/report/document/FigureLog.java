package org.justicestat.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.report.template.FigureRef;
import org.w3c.dom.Element;

/** Every figure that a document prints, in the order of the document, each under a short id of its own. Not thread-safe. */
public final class FigureLog {

    private static final String LETTER = "F";

    private final boolean marked;
    private final List<PrintedFigure> figures = new ArrayList<>();
    private final Map<String, Element> controls = new LinkedHashMap<>();
    private final List<PrintedChart> charts = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private String current = "";
    private int lastId;
    private int firstControl = 1;

    /** @param marked whether figures go out in controls; a clean copy has none */
    public FigureLog(boolean marked) {
        this.marked = marked;
    }

    public boolean isMarked() {
        return marked;
    }

    /** A bookmark of the template keeps its name. */
    void avoid(String bookmark) {
        taken.add(bookmark);
    }

    /** A control of the template keeps its id. */
    void avoidControl(int id) {
        firstControl = Math.max(firstControl, id + 1);
    }

    /** Says in what the next figures stand; empty where the text around them will tell it. */
    void inContext(String context) {
        current = context;
    }

    String add(FigureRef ref, FigureState state, String text) {
        String id;
        do {
            lastId++;
            id = LETTER + lastId;
        } while (taken.contains(id));
        places.put(id, figures.size());
        figures.add(new PrintedFigure(id, ref, state, text, current));
        return id;
    }

    /** Where the figure stands, once it is written. */
    void place(String id, Element control) {
        if (current.isEmpty()) {
            controls.put(id, control);
        }
    }

    /** By the ids of the figures, in the order of the document. */
    Map<String, Element> controls() {
        return Collections.unmodifiableMap(controls);
    }

    /** What a chart draws. */
    public void note(DrawnChart drawn) {
        List<PrintedChart.Series> series = new ArrayList<>();
        List<String> categories = drawn.chart().categories();
        for (int i = 0; i < drawn.drawn().size(); i++) {
            List<PrintedChart.Point> points = new ArrayList<>();
            for (int c = 0; c < categories.size(); c++) {
                String context = String.join(" | ", drawn.chart().caption(), drawn.names().get(i), categories.get(c));
                points.add(new PrintedChart.Point(categories.get(c), note(drawn.drawn().get(i).get(c), context)));
            }
            series.add(new PrintedChart.Series(drawn.names().get(i), points));
        }
        charts.add(new PrintedChart(drawn.chart().caption(), series));
    }

    public List<PrintedChart> charts() {
        return List.copyOf(charts);
    }

    /** Its id; empty for what is no figure. */
    private String note(Span drawn, String context) {
        Optional<FigureRef> ref = drawn instanceof Span.Figure figure ? figure.ref()
                : drawn instanceof Span.Missing missing ? missing.ref() : Optional.empty();
        FigureState state = drawn instanceof Span.Figure figure ? figure.state() : FigureState.MISSING;
        return ref.map(of -> {
            String id = add(of, state, drawn.text());
            setContext(id, context);
            return id;
        }).orElse("");
    }

    /** The number that Word knows the control by; the same for the same id. */
    String control(String id) {
        return Integer.toString(firstControl + Integer.parseInt(id.substring(1)));
    }

    void setContext(String id, String context) {
        PrintedFigure figure = figures.get(places.get(id));
        figures.set(places.get(id), new PrintedFigure(id, figure.ref(), figure.state(), figure.text(), context));
    }

    public List<PrintedFigure> figures() {
        return List.copyOf(figures);
    }
}
