package org.justicestat.report.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Conventions;
import org.justicestat.model.Direction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Meaning;
import org.justicestat.model.Measure;
import org.justicestat.model.Name;
import org.justicestat.model.Quantity;
import org.justicestat.model.Year;
import org.justicestat.report.ReportScope;
import org.justicestat.text.Messages;

/** A small bureau and the texts about it. */
final class ReadingSample {

    private ReadingSample() {
    }

    /** 2023 against 2022: 660 after 475, 12 after 12, 3 after 0, 5589 after 5600; 29000 once; 86.4 after 84.1 %; money. */
    static SnapshotBuilder ledger() {
        return new SnapshotBuilder()
                .indicator(of("la.accepted", "法律援助案件受理数", "受理法律援助案件", "件", Measure.FLOW, 0))
                .indicator(of("la.saved", "挽回经济损失", "为受援人挽回损失", "万元", Measure.AMOUNT, 2))
                .indicator(of("re.applied", "行政复议申请数", "收到行政复议申请", "件", Measure.FLOW, 0))
                .indicator(of("re.revoked", "行政复议撤销数", "撤销行政行为", "件", Measure.FLOW, 0))
                .indicator(of("me.cases", "人民调解案件数", "调解矛盾纠纷", "件", Measure.FLOW, 0))
                .indicator(of("me.rate", "调解成功率", "调解成功", "%", Measure.RATE, 1))
                .indicator(of("pu.audience", "普法活动受众", "普法活动惠及群众", "人次", Measure.FLOW, 0))
                .cell("bureau", "la.accepted", "2022", "475").cell("bureau", "la.accepted", "2023", "660")
                .cell("bureau", "la.accepted", "2023-01/2023-06", "310")
                .cell("bureau", "la.saved", "2023", "558.82").cell("bureau", "re.applied", "2022", "12")
                .cell("bureau", "re.applied", "2023", "12").cell("bureau", "re.revoked", "2022", "0")
                .cell("bureau", "re.revoked", "2023", "3").cell("bureau", "me.cases", "2022", "5600")
                .cell("bureau", "me.cases", "2023", "5589").cell("bureau", "pu.audience", "2023", "29350")
                .published("bureau", "me.rate", "2022", "84.1").published("bureau", "me.rate", "2023", "86.4");
    }

    private static Indicator of(String code, String name, String alias, String unit, Measure measure, int decimals) {
        return new Indicator(code, new Name(name, ""), Name.of("业务"), new Quantity(unit, measure, Frequency.YEARLY, decimals,
                measure == Measure.RATE ? Aggregation.LAST : Aggregation.SUM), Optional.empty(),
                new Meaning(Direction.NONE, "", List.of(alias)));
    }

    static ReportScope scope(SnapshotBuilder ledger) {
        return new ReportScope(ledger.build(), new Year(2023), Conventions.STANDARD, new Messages(Language.ZH), Instant.EPOCH);
    }

    static List<CheckedNumber> check(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), text);
        return new Reconciliation(file, scope(ledger())).numbers();
    }

    /** As in {@code 606 mismatch 660}. */
    static String told(CheckedNumber one) {
        return (one.place().raw() + " " + one.verdict().id() + " " + one.expected()).strip();
    }
}
