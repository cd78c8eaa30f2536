package org.justicestat.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The table of texts that the cells of a workbook point into. */
public final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    public static SharedStrings of(WorkbookFile workbook, Limits limits) throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        Optional<XmlPart> related = workbook.openRelated("sharedStrings");
        if (related.isPresent()) {
            try (XmlPart part = related.get()) {
                while (part.nextElement()) {
                    if (part.name().equals("si")) {
                        strings.texts.add(RichText.read(part.reader(), limits));
                    }
                }
            }
        }
        return strings;
    }

    Optional<String> get(int index) {
        return index < 0 || index >= texts.size() ? Optional.empty() : Optional.of(texts.get(index));
    }
}
