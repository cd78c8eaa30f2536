package org.justicestat.report.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.justicestat.report.word.WordFault.Rule;

/** The rules for text: the body, headers, footers and notes of one document. Ids are unique over all of them. */
final class StoryRules implements XmlEvents.Visitor {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BOOKMARK_NAME = "bookmark name";
    private static final int LONGEST_BOOKMARK = 40;
    private static final int LONGEST_CONTROL = 64;

    private final Set<String> styles;
    private final WordTargets targets;
    private final PlaceRules places = new PlaceRules();
    private final List<WordFault> faults;
    /** By what they are the ids of. */
    private final Map<String, Set<String>> ids = new HashMap<>();

    private String part;
    private Set<String> relationships;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<TableGrid> tables = new ArrayDeque<>();
    private final Map<String, String> openBookmarks = new HashMap<>();
    private final Set<String> anchors = new TreeSet<>();
    private final Set<String> pageParts = new HashSet<>();
    private final Deque<Integer> fieldsAround = new ArrayDeque<>();
    private int openFields;
    private String lastClosed = "";

    StoryRules(Set<String> styles, WordTargets targets, List<WordFault> faults) {
        this.styles = styles;
        this.targets = targets;
        this.faults = faults;
    }

    void check(String name, byte[] xml, Set<String> relationshipIds) throws XMLStreamException {
        part = name;
        relationships = relationshipIds;
        open.clear();
        tables.clear();
        openBookmarks.clear();
        anchors.clear();
        fieldsAround.clear();
        openFields = 0;
        XmlEvents.visit(xml, this);
        anchors.removeIf(anchor -> ids.getOrDefault(BOOKMARK_NAME, Set.of()).contains(anchor));
        anchors.forEach(anchor -> fault(Rule.BOOKMARK_UNKNOWN, anchor));
        openBookmarks.values().forEach(bookmark -> fault(Rule.BOOKMARK_UNPAIRED, bookmark));
        if (openFields > 0) {
            fault(Rule.FIELD_UNBALANCED, openFields + " without an end");
        }
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        checkRelationships(element);
        if (W.equals(element.getNamespaceURI())) {
            faultIn(Rule.MISPLACED, places.start(name, open));
            faultIn(Rule.REFERENCE_MISSING, targets.missing(name, element));
        }
        switch (name) {
            case "pStyle", "rStyle", "tblStyle" -> checkStyle(value(element, "val"));
            case "bookmarkStart" -> startBookmark(element);
            case "bookmarkEnd" -> endBookmark(value(element, "id"));
            case "fldChar" -> checkField(value(element, "fldCharType"));
            case "docPr" -> checkId("drawing", element.getAttributeValue(null, "id"));
            case "id" -> checkControlId(element);
            case "tag", "alias" -> checkControlName(value(element, "val"));
            case "hyperlink" -> addAnchor(value(element, "anchor"));
            case "sectPr" -> pageParts.clear();
            case "headerReference", "footerReference" -> checkPagePart(name + " " + value(element, "type"));
            case "tbl" -> tables.push(new TableGrid());
            case "tc" -> {
                fieldsAround.push(openFields);
                countGrid(name, element);
            }
            default -> countGrid(name, element);
        }
        open.push(name);
        lastClosed = "";
    }

    @Override
    public void end(String name) {
        open.pop();
        places.end(name);
        if (name.equals("tc")) {
            endCell();
        } else if (name.equals("tr")) {
            faultIn(Rule.GRID_DISAGREES, tables.peek().endRow());
        } else if (name.equals("tbl")) {
            faultIn(Rule.GRID_DISAGREES, tables.pop().fault());
        }
        lastClosed = name;
    }

    private void endCell() {
        if (!lastClosed.equals("p")) {
            fault(Rule.CELL_WITHOUT_PARAGRAPH, "ends with " + lastClosed);
        }
        if (fieldsAround.pop() != openFields) {
            fault(Rule.FIELD_UNBALANCED, "across the edge of a cell");
        }
    }

    private void countGrid(String name, XMLStreamReader element) {
        if (tables.isEmpty()) {
            return;
        }
        TableGrid grid = tables.peek();
        switch (name) {
            case "gridCol" -> grid.addColumn(value(element, "w"));
            case "tblW" -> grid.setWidth(value(element, "type"), value(element, "w"));
            case "tc" -> grid.addCells(1);
            case "gridSpan" -> grid.addCells(Integer.parseInt(value(element, "val")) - 1);
            case "gridBefore", "gridAfter" -> grid.addCells(Integer.parseInt(value(element, "val")));
            default -> { }
        }
    }

    private void checkStyle(String style) {
        if (!styles.contains(style)) {
            fault(Rule.UNDEFINED_STYLE, style);
        }
    }

    private void startBookmark(XMLStreamReader element) {
        String name = value(element, "name");
        String id = value(element, "id");
        checkId("bookmark", id);
        checkId(BOOKMARK_NAME, name);
        openBookmarks.put(id, name);
        if (name.length() > LONGEST_BOOKMARK) {
            fault(Rule.BOOKMARK_NAME_TOO_LONG, name);
        }
    }

    private void endBookmark(String id) {
        if (openBookmarks.remove(id) == null) {
            fault(Rule.BOOKMARK_UNPAIRED, id);
        }
    }

    private void addAnchor(String anchor) {
        if (!anchor.isEmpty() && !anchor.equals("_top")) {
            anchors.add(anchor);
        }
    }

    /** A section has one header and one footer of each kind. */
    private void checkPagePart(String part) {
        if (!pageParts.add(part)) {
            fault(Rule.DUPLICATE_ID, part);
        }
    }

    private void checkField(String type) {
        if (type.equals("begin")) {
            openFields++;
        } else if (openFields == 0) {
            fault(Rule.FIELD_UNBALANCED, type + " without a beginning");
        } else if (type.equals("end")) {
            openFields--;
        }
    }

    private void checkControlId(XMLStreamReader element) {
        if ("sdtPr".equals(open.peek())) {
            checkId("control", value(element, "val"));
        }
    }

    private void checkControlName(String name) {
        if ("sdtPr".equals(open.peek()) && name.length() > LONGEST_CONTROL) {
            fault(Rule.CONTROL_NAME_TOO_LONG, name);
        }
    }

    private void checkId(String kind, String id) {
        if (!ids.computeIfAbsent(kind, _ -> new HashSet<>()).add(id) || kind.equals("drawing") && id.equals("0")) {
            fault(Rule.DUPLICATE_ID, kind + " " + id);
        }
    }

    private void checkRelationships(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (R.equals(element.getAttributeNamespace(i)) && !relationships.contains(element.getAttributeValue(i))) {
                fault(Rule.UNKNOWN_RELATIONSHIP, element.getAttributeValue(i));
            }
        }
    }

    private void faultIn(Rule rule, Optional<String> detail) {
        if (detail.isPresent()) {
            fault(rule, detail.get());
        }
    }

    private void fault(Rule rule, String detail) {
        faults.add(new WordFault(rule, part, detail));
    }

    /** An attribute of WordprocessingML; empty where it is left out. */
    static String value(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(W, attribute);
        return value == null ? "" : value;
    }
}
