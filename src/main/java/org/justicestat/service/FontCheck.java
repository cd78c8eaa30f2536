package org.justicestat.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.justicestat.report.word.DocumentFont;
import org.justicestat.text.Messages;

/** Says which fonts of a document a machine lacks: there it is laid out otherwise than where it is read. */
public final class FontCheck {

    private final Set<String> families;

    /** @param families of the machine, see {@link org.justicestat.chart.SystemFonts} */
    public FontCheck(Set<String> families) {
        this.families = families;
    }

    /** Each font that is missing, with what takes its place; empty where none is. */
    public List<String> missing(List<DocumentFont> fonts, Messages messages) {
        return fonts.stream().filter(font -> !font.isAmong(families)).map(font -> said(font, messages)).toList();
    }

    /** One sentence with each font and what takes its place; empty where none is missing. */
    public Optional<String> sentence(List<DocumentFont> fonts, Messages messages) {
        List<String> missing = missing(fonts, messages);
        return missing.isEmpty() ? Optional.empty()
                : Optional.of(messages.get("report.fonts", String.join(messages.get("template.listSeparator"), missing)));
    }

    private String said(DocumentFont font, Messages messages) {
        Optional<String> there = font.substitute(families);
        if (there.isPresent()) {
            return messages.get("report.fonts.replaced", font.name(), there.get());
        }
        return font.alternates().isEmpty() ? font.name() : messages.get("report.fonts.needed", font.name(),
                String.join(messages.get("template.listSeparator"), font.alternates()));
    }
}
