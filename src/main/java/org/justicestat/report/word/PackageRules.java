package org.justicestat.report.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamException;
import org.justicestat.report.word.WordFault.Rule;

/** What holds the parts of a package together: content types and relationships. */
final class PackageRules {

    private final SortedMap<String, byte[]> parts;
    private final List<WordFault> faults;
    /** By the part a relationship starts from. */
    private final Map<String, Set<String>> relationships = new HashMap<>();

    PackageRules(SortedMap<String, byte[]> parts, List<WordFault> faults) {
        this.parts = parts;
        this.faults = faults;
    }

    void check() throws XMLStreamException {
        checkContentTypes();
        for (String part : parts.keySet()) {
            if (part.endsWith(".rels")) {
                checkRelationships(part);
            }
        }
    }

    Set<String> relationshipsOf(String part) {
        return relationships.getOrDefault(part, Set.of());
    }

    private void checkContentTypes() throws XMLStreamException {
        Set<String> extensions = new HashSet<>();
        Set<String> named = new HashSet<>();
        XmlEvents.visit(parts.get(CanonicalZip.CONTENT_TYPES), (name, element) -> {
            if (name.equals("Default")) {
                extensions.add(element.getAttributeValue(null, "Extension"));
            } else if (name.equals("Override")) {
                named.add(element.getAttributeValue(null, "PartName").substring(1));
            }
        });
        for (String part : parts.keySet()) {
            String extension = part.substring(part.lastIndexOf('.') + 1);
            if (!part.equals(CanonicalZip.CONTENT_TYPES) && !named.contains(part) && !extensions.contains(extension)) {
                faults.add(new WordFault(Rule.CONTENT_TYPE_MISSING, part, extension));
            }
        }
        for (String part : named) {
            if (!parts.containsKey(part)) {
                faults.add(new WordFault(Rule.PART_MISSING, CanonicalZip.CONTENT_TYPES, part));
            }
        }
    }

    private void checkRelationships(String relationshipPart) throws XMLStreamException {
        String source = relationshipPart.replace("_rels/", "").replaceFirst("\\.rels$", "");
        Set<String> ids = relationships.computeIfAbsent(source, _ -> new HashSet<>());
        XmlEvents.visit(parts.get(relationshipPart), (name, element) -> {
            if (!name.equals("Relationship")) {
                return;
            }
            String id = element.getAttributeValue(null, "Id");
            if (!ids.add(id)) {
                faults.add(new WordFault(Rule.DUPLICATE_ID, relationshipPart, id));
            }
            // What lies outside, such as a file with blanks in its path, is not looked for.
            boolean external = "External".equals(element.getAttributeValue(null, "TargetMode"));
            String target = element.getAttributeValue(null, "Target");
            if (!external && WordPackage.partName(source, target).filter(parts::containsKey).isEmpty()) {
                faults.add(new WordFault(Rule.TARGET_MISSING, relationshipPart, target));
            }
        });
    }
}
