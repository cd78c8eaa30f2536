package org.justicestat.report.word;

/** The styles of the base document that blocks are written in. */
public enum WordStyle {
    TITLE("Title"), RECIPIENT("Recipient"), BODY("BodyText"), ATTACHMENT_NOTE("AttachmentNote"),
    ATTACHMENT_NOTE_NEXT("AttachmentNoteNext"), SIGNATURE("Signature"), SIGNATURE_DATE("SignatureDate"),
    ANNEX_LABEL("AnnexLabel"), ANNEX_TITLE("AnnexTitle"), TABLE("StatisticalTable"), TABLE_TITLE("TableTitle"),
    TABLE_UNIT("TableUnit"), TABLE_HEAD("TableHead"), TABLE_TEXT("TableText"), TABLE_CENTRED("TableCentred"),
    TABLE_NUMBER("TableNumber"), TABLE_BAND("TableBand"), TABLE_NOTE("TableNote"), TABLE_END("TableEnd"),
    CHART("ChartFrame"), CAPTION("Caption"), SECTION_END("SectionEnd"), FIGURE_TEXT("FigureText"),
    MISSING_TEXT("MissingText"), GUIDE("TemplateGuide"),
    CONTENTS_TITLE("ContentsTitle"), CONTENTS_1("TOC1"), CONTENTS_2("TOC2"),
    LETTERHEAD_NOTE("LetterheadNote"), LETTERHEAD("Letterhead"), DOCUMENT_NUMBER("DocumentNumber"),
    SIGNER("SignerName"),
    COLOPHON("Colophon"), COLOPHON_SPACE("ColophonSpace"), COLOPHON_COPIES("ColophonCopies"),
    COLOPHON_PRINTER("ColophonPrinter");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Heading styles are named by their level, as Word in Chinese numbers them. */
    public static String heading(int level) {
        return Integer.toString(level);
    }
}
