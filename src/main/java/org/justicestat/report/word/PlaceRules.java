package org.justicestat.report.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may stand where in a text. Controls, tracked changes and the like around an element do not count as its place. */
final class PlaceRules {

    private static final Set<String> AROUND = Set.of("sdt", "sdtContent", "ins", "del", "moveFrom", "moveTo", "customXml",
            "smartTag", "AlternateContent", "Choice", "Fallback");
    private static final Map<String, Set<String>> ONLY_IN = Map.of("t", Set.of("r"), "delText", Set.of("r"),
            "instrText", Set.of("r"), "fldChar", Set.of("r"), "tr", Set.of("tbl"), "tc", Set.of("tr"),
            "sectPr", Set.of("body", "pPr", "sectPrChange"));
    private static final Set<String> NO_BLOCK = Set.of("p", "hyperlink", "r", "tbl", "tr");
    private static final Map<String, Set<String>> NEVER_IN = Map.of("p", NO_BLOCK, "tbl", NO_BLOCK,
            "r", Set.of("body", "tc", "tr", "tbl", "hdr", "ftr", "footnote", "endnote", "txbxContent"));

    /** Whether each control around is one for plain text. */
    private final Deque<Boolean> controls = new ArrayDeque<>();
    private boolean bodyIsOver;

    /**
     * @param open the names of the elements around, the nearest first
     * @return what is wrong about an element of WordprocessingML that begins; empty where it may stand there
     */
    Optional<String> start(String name, Deque<String> open) {
        String parent = open.isEmpty() ? "" : open.peek();
        boolean isLate = bodyIsOver && parent.equals("body");
        boolean isInPlainText = false;
        switch (name) {
            case "document" -> bodyIsOver = false;
            case "sectPr" -> bodyIsOver |= parent.equals("body");
            case "sdt" -> {
                isInPlainText = controls.contains(true);
                controls.push(false);
            }
            case "text" -> setPlainText(parent);
            default -> { }
        }
        return isLate ? Optional.of(name + " after the last section")
                : isInPlainText ? Optional.of("a control in a control for plain text") : misplaced(name, open);
    }

    private static Optional<String> misplaced(String name, Deque<String> open) {
        Set<String> only = ONLY_IN.get(name);
        Set<String> never = NEVER_IN.get(name);
        if (only == null && never == null) {
            return Optional.empty();
        }
        String place = place(open);
        boolean isMisplaced = only == null ? never.contains(place) : !only.contains(place);
        return isMisplaced ? Optional.of(name + " in " + place) : Optional.empty();
    }

    private void setPlainText(String parent) {
        if (parent.equals("sdtPr")) {
            controls.poll();
            controls.push(true);
        }
    }

    void end(String name) {
        if (name.equals("sdt")) {
            controls.poll();
        }
    }

    private static String place(Deque<String> open) {
        for (String name : open) {
            if (!AROUND.contains(name)) {
                return name;
            }
        }
        return "";
    }
}
