package org.justicestat.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.justicestat.report.template.Mark;
import org.justicestat.report.template.MarkScan;
import org.justicestat.report.template.PlaceholderFault;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.justicestat.report.word.XmlTree;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Finds the placeholders that stand where none is filled in, so that none is printed as it is without a word. */
final class OutOfReach {

    private static final String FORMULAS = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final Pattern DRAWN = Pattern.compile("word/(charts|diagrams)/[^/]+\\.xml");

    private OutOfReach() {
    }

    /** @param parts of a template that nothing was filled in yet */
    static List<TemplateProblem> in(WordPackage parts, MarkScan scan) throws SAXException, IOException {
        List<TemplateProblem> problems = new ArrayList<>();
        for (String story : parts.stories()) {
            list(parts.tree(story).getElementsByTagNameNS(FORMULAS, "oMath"), scan, problems);
        }
        Optional<String> comments = parts.ofMain("comments");
        if (comments.isPresent()) {
            list(parts.tree(comments.get()).getElementsByTagNameNS(WordXml.W, "p"), scan, problems);
        }
        for (String part : parts.parts().keySet().stream().filter(DRAWN.asMatchPredicate()).toList()) {
            list(XmlTree.parse(parts.parts().get(part)).getElementsByTagNameNS(DRAWINGS, "p"), scan, problems);
        }
        return problems;
    }

    private static void list(NodeList texts, MarkScan scan, List<TemplateProblem> problems) {
        for (int i = 0; i < texts.getLength(); i++) {
            String text = texts.item(i).getTextContent();
            scan.of(text).stream().filter(mark -> mark.kind() instanceof Mark.Bracketed).forEach(mark ->
                    problems.add(new TemplateProblem(List.of(), text, text.substring(mark.start(), mark.end()),
                            new PlaceholderFault("template.fault.outOfReach", List.of(), List.of()))));
        }
    }
}
