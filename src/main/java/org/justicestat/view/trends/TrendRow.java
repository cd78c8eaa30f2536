package org.justicestat.view.trends;

import org.justicestat.analysis.TrendPoint;
import org.justicestat.view.control.CellText;

/** One period of the table beside the chart, as printed. */
record TrendRow(TrendPoint point, String period, CellText value, CellText base, CellText change) {
}
