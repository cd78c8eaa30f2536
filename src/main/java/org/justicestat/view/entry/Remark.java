package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.analysis.Doubt;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.rules.Finding;
import org.justicestat.rules.OperandValue;

/** Something to be said of a figure that is stored, or would be. */
sealed interface Remark {

    /** It looks odd beside those of earlier years. */
    record Doubted(Doubt doubt) implements Remark {
    }

    /** A rule in which the figure stands does not hold. */
    record Broken(Finding finding) implements Remark {
    }

    /** The findings at the figures of the office that they are about, each in the month for which that was found. */
    static Map<FigureKey, List<Remark>> byPlace(List<Finding> findings, Office office) {
        Map<FigureKey, List<Remark>> found = new HashMap<>();
        for (Finding finding : findings) {
            for (OperandValue operand : finding.operands()) {
                if (operand.office().equals(office)) {
                    Period place = operand.indicator().frequency().around(finding.period().lastMonth());
                    found.computeIfAbsent(new FigureKey(operand.office().code(), operand.indicator().code(), place),
                            _ -> new ArrayList<>()).add(new Remark.Broken(finding));
                }
            }
        }
        return found;
    }
}
