package org.justicestat.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.util.XMLHelper;

/**
 * An .xlsx file as a package of parts: which sheets it has and how to open each part. Read straight from the zip file,
 * since loading it with its object model would cost more heap than the figures.
 */
public final class WorkbookFile implements Closeable {

    private static final URI ROOT = URI.create("/");

    /** A sheet with cells, in the order of the tabs. */
    public record Sheet(String name, boolean hidden, String part) {
    }

    /** A pointer from one part to another; of the type only the last word tells. */
    private record Relationship(String type, String target) {
    }

    private final Input input;
    private final Limits limits;
    private final ZipFile zip;
    /** Document types and outside entities are switched off: a workbook has none, an attack has. */
    private final XMLInputFactory xml = XMLHelper.newXMLInputFactory();
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private Map<String, Relationship> relationships = Map.of();
    private boolean datesFrom1904;

    /** @throws org.justicestat.model.RejectedInputException if the package is no workbook */
    public WorkbookFile(Path file, Input input, Limits limits) throws IOException, XMLStreamException {
        this.input = input;
        this.limits = limits;
        this.zip = new ZipFile(file.toFile());
        if (zip.size() > limits.entries()) {
            zip.close();
            throw input.refused("exchange.xlsx.bomb");
        }
        zip.stream().forEach(entry -> parts.put(key(entry.getName()), entry));
        try {
            readWorkbook();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Names of parts do not tell upper from lower case. */
    private static String key(String name) {
        return name.startsWith("/") ? key(name.substring(1)) : name.toLowerCase(Locale.ROOT);
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        String workbook = relationships("_rels/.rels", ROOT).values().stream()
                .filter(relationship -> relationship.type().equals("officeDocument")).map(Relationship::target).findFirst()
                .orElseThrow(() -> input.refused("exchange.file.notWorkbook"));
        int slash = workbook.lastIndexOf('/');
        String pointers = workbook.substring(0, slash + 1) + "_rels" + workbook.substring(slash) + ".rels";
        relationships = relationships(pointers, URI.create(workbook));
        try (XmlPart part = open(workbook)) {
            if (!part.nextElement() || !part.name().equals("workbook")) {
                throw input.refused("exchange.file.notWorkbook");
            }
            while (part.nextElement()) {
                if (part.name().equals("workbookPr")) {
                    datesFrom1904 = part.flag("date1904");
                } else if (part.name().equals("sheet")) {
                    addSheet(part);
                }
            }
        }
    }

    private void addSheet(XmlPart part) {
        Relationship relationship = relationships.get(part.attribute("id"));
        // A chart on a tab of its own is a sheet without cells.
        if (relationship != null && relationship.type().equals("worksheet")) {
            String state = part.attribute("state");
            sheets.add(new Sheet(part.attribute("name"), !state.isEmpty() && !state.equals("visible"), relationship.target()));
        }
    }

    private Map<String, Relationship> relationships(String name, URI base) throws IOException, XMLStreamException {
        Map<String, Relationship> found = new LinkedHashMap<>();
        if (!parts.containsKey(key(name))) {
            return found;
        }
        try (XmlPart part = open(name)) {
            while (part.nextElement()) {
                if (part.name().equals("Relationship") && !part.attribute("TargetMode").equals("External")) {
                    String type = part.attribute("Type");
                    found.put(part.attribute("Id"), new Relationship(type.substring(type.lastIndexOf('/') + 1),
                            resolved(base, part.attribute("Target"))));
                }
            }
        }
        return found;
    }

    private String resolved(URI base, String target) {
        try {
            return base.resolve(target.replace(" ", "%20")).getPath();
        } catch (IllegalArgumentException _) {
            // The target is no address; what it was to be cannot be found.
            throw input.refused("exchange.xlsx.broken");
        }
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    public boolean datesFrom1904() {
        return datesFrom1904;
    }

    /** The part of this kind that the workbook points to, opened. */
    Optional<XmlPart> openRelated(String type) throws IOException, XMLStreamException {
        for (Relationship relationship : relationships.values()) {
            if (relationship.type().equals(type)) {
                return Optional.of(open(relationship.target()));
            }
        }
        return Optional.empty();
    }

    public XmlPart open(String part) throws IOException, XMLStreamException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw input.refused("exchange.xlsx.broken");
        }
        return XmlPart.open(xml, new GuardedStream(zip.getInputStream(entry), input, entry, limits));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
