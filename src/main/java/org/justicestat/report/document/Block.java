package org.justicestat.report.document;

import java.util.List;
import org.justicestat.report.word.Orientation;

/**
 * One piece of the report from top to bottom. {@link StatisticalTable}, {@link ColumnChart} and {@link ChartPicture} are the
 * large ones.
 */
public sealed interface Block permits Block.Title, Block.Recipient, Block.Heading, Block.Paragraph, Block.AttachmentNote,
        Block.Signature, Block.Annex, Block.Letterhead, Block.Colophon, Block.PageBreak, Block.Section, Block.Guide,
        StatisticalTable, ColumnChart, ChartPicture {

    /** The title of the document. */
    record Title(String text) implements Block {
    }

    /** The office addressed, with its full-width colon. */
    record Recipient(String text) implements Block {
    }

    /** @param level 1 to 4; the number ("一、", "（一）", "1.", "（1）") is part of the text */
    record Heading(int level, String text) implements Block {

        public static final int DEEPEST = 4;

        /** @throws IllegalArgumentException if the level is out of its range */
        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }
    }

    /** A paragraph of the text. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** The list of attachments under the text; the first line begins with its label, the others stand under its first name. */
    record AttachmentNote(List<String> lines) implements Block {

        /** @throws IllegalArgumentException without a line */
        public AttachmentNote {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("an attachment note names an attachment");
            }
        }
    }

    /** Who signs and the date of the document, as printed; once in a document. */
    record Signature(String office, String date) implements Block {
    }

    /** The head of an annex on a new page: its label flush left, its title centred. */
    record Annex(String label, String title) implements Block {
    }

    /**
     * The head of an official document (版头): what is noted at the upper left, line by line, who issues it in red, its number, and
     * a red line below.
     *
     * @param signer who signs a document that goes up; at the right of its number
     */
    record Letterhead(List<String> notes, String issuer, String number, String signer) implements Block {
        public Letterhead {
            notes = List.copyOf(notes);
        }
    }

    /** The end of an official document (版记), at the foot of its last page: copies, who printed it and when. */
    record Colophon(String copies, String printer, String date) implements Block {
    }

    /** What follows starts a new page. */
    record PageBreak() implements Block {
    }

    /** What follows starts a new page of this orientation; page numbers run on and keep their place on the sheet. */
    record Section(Orientation orientation) implements Block {
    }

    /**
     * A line for those who edit a template, which no report prints.
     *
     * @param first whether the guide begins here, on a page of its own
     */
    record Guide(boolean first, String text) implements Block {
    }
}
