package org.justicestat.report;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The page of a section. Landscape is the portrait page of the base document turned clockwise by a quarter. */
final class SectionFormat {

    private static final String[] LANDSCAPE_FOOTERS = {"rIdLandscapeOdd", "rIdLandscapeEven"};
    /** Keeps the empty footer line of a turned page inside its margin, 10 mm. */
    private static final BigInteger TURNED_FOOTER = BigInteger.valueOf(567);

    private final CTSectPr portrait;

    SectionFormat(CTSectPr portrait) {
        this.portrait = (CTSectPr) portrait.copy();
    }

    void write(CTSectPr target, Orientation orientation) {
        target.set(portrait);
        if (orientation == Orientation.LANDSCAPE) {
            turn(target);
        }
    }

    private static void turn(CTSectPr section) {
        for (int i = 0; i < LANDSCAPE_FOOTERS.length; i++) {
            section.getFooterReferenceArray(i).setId(LANDSCAPE_FOOTERS[i]);
        }
        CTPageSz size = section.getPgSz();
        Object width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.getPgMar();
        Object top = margins.getTop();
        margins.setTop(margins.getLeft());
        margins.setLeft(margins.getBottom());
        margins.setBottom(margins.getRight());
        margins.setRight(top);
        margins.setFooter(TURNED_FOOTER);
    }
}
