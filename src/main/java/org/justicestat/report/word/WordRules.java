package org.justicestat.report.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.justicestat.report.word.WordFault.Rule;

/**
 * What Word demands of a document and no schema says: a file that breaks one of these opens with a repair dialog or loses
 * content. Lengths and pairings are Word's, found by experience; the package rules are those of ECMA-376 part 2.
 */
public final class WordRules {

    private static final String STYLES = "word/styles.xml";
    private static final Pattern STORIES = Pattern.compile("word/(document|(footer|header)\\d*|footnotes|endnotes)\\.xml");

    private WordRules() {
    }

    /** @param parts the entries of the package by name */
    public static List<WordFault> check(SortedMap<String, byte[]> parts) {
        List<WordFault> faults = new ArrayList<>();
        String part = CanonicalZip.CONTENT_TYPES;
        try {
            PackageRules links = new PackageRules(parts, faults);
            links.check();
            part = STYLES;
            Set<String> styles = parts.containsKey(STYLES) ? checkStyles(parts.get(STYLES), faults) : Set.of();
            StoryRules rules = new StoryRules(styles, new WordTargets(parts), faults);
            for (String story : parts.keySet()) {
                if (STORIES.matcher(story).matches()) {
                    part = story;
                    rules.check(story, parts.get(story), links.relationshipsOf(story));
                } else if (story.startsWith("word/charts/") && story.endsWith(".xml")) {
                    part = story;
                    checkAxes(story, parts.get(story), faults);
                }
            }
        } catch (XMLStreamException e) {
            faults.add(new WordFault(Rule.NOT_WELL_FORMED, part, e.getMessage()));
        }
        return faults;
    }

    private static Set<String> checkStyles(byte[] part, List<WordFault> faults) throws XMLStreamException {
        Set<String> defined = new HashSet<>();
        Set<String> used = new HashSet<>();
        XmlEvents.visit(part, (name, element) -> {
            switch (name) {
                case "style" -> addStyle(defined, element, faults);
                case "basedOn", "next", "link" -> used.add(StoryRules.value(element, "val"));
                default -> { }
            }
        });
        used.removeAll(defined);
        used.forEach(style -> faults.add(new WordFault(Rule.UNDEFINED_STYLE, STYLES, style)));
        return defined;
    }

    /** A series is drawn on axes that the chart has. */
    private static void checkAxes(String part, byte[] chart, List<WordFault> faults) throws XMLStreamException {
        Set<String> used = new TreeSet<>();
        Set<String> defined = new HashSet<>();
        Set<String> current = new HashSet<>();
        XmlEvents.visit(chart, (name, element) -> {
            if (name.endsWith("Ax") && !name.equals("crossAx")) {
                current.add(name);
            } else if (name.equals("axId") || name.equals("crossAx")) {
                boolean defines = name.equals("axId") && !current.isEmpty();
                (defines ? defined : used).add(element.getAttributeValue(null, "val"));
                current.clear();
            }
        });
        used.removeAll(defined);
        used.forEach(axis -> faults.add(new WordFault(Rule.AXIS_UNKNOWN, part, axis)));
    }

    private static void addStyle(Set<String> defined, XMLStreamReader element, List<WordFault> faults) {
        String id = StoryRules.value(element, "styleId");
        if (!defined.add(id)) {
            faults.add(new WordFault(Rule.DUPLICATE_ID, STYLES, id));
        }
    }
}
