package org.justicestat.exchange;

import java.io.IOException;
import org.justicestat.model.Figure;
import org.justicestat.model.Indicator;

/** Writes figures one by one in the interchange format, after the headings. */
interface FigureWriter {

    void write(Figure figure, Indicator indicator) throws IOException;

    /** Writes what stands after the last row. */
    void end() throws IOException;
}
