package org.justicestat.view.dialog;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

/** Puts pictures of whole A4 pages on paper through the system's print dialog. */
final class PaperPrinter {

    private PaperPrinter() {
    }

    static PrintEnding print(List<Image> pages, Window owner) {
        PrinterJob job = Printer.getAllPrinters().isEmpty() ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            return PrintEnding.NO_PRINTER;
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return PrintEnding.CANCELLED;
        }
        for (Image page : pages) {
            PageLayout layout = job.getPrinter().createPageLayout(Paper.A4, orientation(page),
                    Printer.MarginType.HARDWARE_MINIMUM);
            if (!job.printPage(layout, wholePage(page, layout))) {
                job.cancelJob();
                return PrintEnding.FAILED;
            }
        }
        return job.endJob() ? PrintEnding.PRINTED : PrintEnding.FAILED;
    }

    private static PageOrientation orientation(Image page) {
        return page.getWidth() > page.getHeight() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    }

    /** The picture has its margins already, and what is printed begins at the printer's own. */
    private static ImageView wholePage(Image page, PageLayout layout) {
        ImageView view = new ImageView(page);
        boolean isUpright = orientation(page) == PageOrientation.PORTRAIT;
        view.setFitWidth(isUpright ? Paper.A4.getWidth() : Paper.A4.getHeight());
        view.setFitHeight(isUpright ? Paper.A4.getHeight() : Paper.A4.getWidth());
        view.getTransforms().add(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
        return view;
    }
}
