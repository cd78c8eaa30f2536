package org.justicestat.report;

import java.util.List;
import org.justicestat.report.document.FigureState;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.report.word.DocumentFont;

/**
 * A template with the figures of a year in it.
 *
 * @param content  of the Word file
 * @param figures  every figure printed, gaps too, in the order of the document
 * @param problems what could not be filled in
 * @param toWrite  marks of what people still have to write
 * @param fonts    it is set in
 * @param remarks  keys of messages about what is left to be looked at in Word
 */
public record FilledReport(byte[] content, List<PrintedFigure> figures, List<TemplateProblem> problems, List<String> toWrite,
                           List<DocumentFont> fonts, List<String> remarks) {

    public FilledReport {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
        toWrite = List.copyOf(toWrite);
        fonts = List.copyOf(fonts);
        remarks = List.copyOf(remarks);
    }

    /** Figures that are printed as a gap. */
    public List<PrintedFigure> gaps() {
        return figures.stream().filter(figure -> figure.state() == FigureState.MISSING).toList();
    }
}
