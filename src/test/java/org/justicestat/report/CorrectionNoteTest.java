package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Language;
import org.justicestat.text.Messages;

class CorrectionNoteTest {

    private static Falsified falsified(String shown, String context, String now) {
        return new Falsified(new FrozenFigure("F1", new FrozenFigure.Place("a.x", "bureau", "2023", "value", ""), shown, context,
                shown), now);
    }

    @Test
    void eachPlaceIsSaidAsAReaderFindsIt() {
        List<Falsified> places = List.of(falsified("7", "全年受理数为7件，由3件增至7件；", "8"),
                falsified("660", "开展“法律明白人”培训660人次。", "665"), falsified("133.3", "受理数 | 件 | 7 | 3 | 133.3", "166.7"),
                falsified("133.3", "图1　某某区司法局2022—2023年受理数 | 同比增速 | 2023年", "166.7"));
        CorrectionNote note = new CorrectionNote(new Messages(Language.ZH), "某某区司法局", new Edition(2023, 2, 9, "", "", List.of()));
        assertThat(note.title()).isEqualTo("关于更正某某区司法局2023年法治政府建设年度报告有关数据的说明");
        assertThat(note.lines(places)).containsExactly("2023年法治政府建设年度报告第2版印发后，台账数据有订正，涉及报告中4处，更正如下。",
                "1.“全年受理数为7件，由3件增至7件”一句，原为“7”，更正为“8”。", "2.“开展‘法律明白人’培训660人次”一句，原为“660”，更正为“665”。",
                "3.表中“受理数”一行，原为“133.3”，更正为“166.7”。", "4.“图1　某某区司法局2022—2023年受理数”中2023年的同比增速，原为“133.3”，更正为“166.7”。");
    }
}
