package org.justicestat.report.word;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a text refers to by number in other parts: its notes, comments and the definitions of its lists. */
final class WordTargets {

    /** Where an element with such an id is a target; {@code 0} takes a paragraph out of its list. */
    private static final Map<String, String> PARTS = Map.of("footnote", "word/footnotes.xml", "endnote", "word/endnotes.xml",
            "comment", "word/comments.xml", "num", "word/numbering.xml");
    private static final Map<String, String> REFERENCES = Map.of("footnoteReference", "footnote",
            "endnoteReference", "endnote", "commentReference", "comment", "numId", "num");

    private final Set<String> known = new HashSet<>(Set.of("num 0"));

    WordTargets(SortedMap<String, byte[]> parts) throws XMLStreamException {
        for (Map.Entry<String, String> target : PARTS.entrySet()) {
            if (parts.containsKey(target.getValue())) {
                String id = target.getKey().equals("num") ? "numId" : "id";
                XmlEvents.visit(parts.get(target.getValue()), (name, element) -> {
                    if (name.equals(target.getKey())) {
                        known.add(name + " " + StoryRules.value(element, id));
                    }
                });
            }
        }
    }

    /** @return what is referred to and is not there; empty for all else */
    Optional<String> missing(String name, XMLStreamReader element) {
        String kind = REFERENCES.get(name);
        if (kind == null) {
            return Optional.empty();
        }
        String target = kind + " " + StoryRules.value(element, name.equals("numId") ? "val" : "id");
        return known.contains(target) ? Optional.empty() : Optional.of(target);
    }
}
