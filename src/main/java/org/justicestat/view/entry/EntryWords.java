package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.justicestat.analysis.Change;
import org.justicestat.analysis.Comparison;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Doubt;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Severity;
import org.justicestat.rules.Finding;
import org.justicestat.service.ErrorReporter;
import org.justicestat.service.FindingText;
import org.justicestat.store.AuditEntry;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.EditRecord;
import org.justicestat.text.ChangePhrase;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;
import org.justicestat.text.TimeText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;
import org.justicestat.view.entry.CellFace.Ground;
import org.justicestat.view.entry.CellFace.Mark;

/** An entry sheet in words. */
final class EntryWords {

    private final Messages messages;
    private final TimeText times;
    private final ErrorReporter errors;
    private final NumberText numbers;
    private final ChangePhrase phrases;
    private final PeriodText periods;
    private final FindingText findings;

    /** @param times moments at the place of the reader */
    EntryWords(Messages messages, TimeText times, ErrorReporter errors) {
        this.messages = messages;
        this.times = times;
        this.errors = errors;
        this.numbers = new NumberText(messages, Conventions.STANDARD);
        this.phrases = new ChangePhrase(messages, numbers);
        this.periods = new PeriodText(messages);
        this.findings = new FindingText(messages);
    }

    Messages messages() {
        return messages;
    }

    String failure(Throwable cause) {
        return errors.sentence(cause);
    }

    /** Says that nothing was found because nobody could look, which must not be taken for nothing to be found. */
    String unchecked(Throwable cause) {
        return messages.get("entry.unchecked", failure(cause));
    }

    String title(GridColumn column) {
        return switch (column.role()) {
            case NAME -> messages.get("entry.column.name");
            case UNIT -> messages.get("entry.column.unit");
            case FIGURE -> messages.get("entry.column.current");
            case PREVIOUS -> messages.get("entry.column.previous");
            case LAST_YEAR -> messages.get("entry.column.lastYear");
            case YEAR_TO_DATE -> messages.get("entry.column.yearToDate");
            case CHANGE -> messages.get("entry.column.change");
            case STATE -> messages.get("entry.column.state");
            case NOTE -> messages.get("entry.column.note");
        };
    }

    String title(GridColumn column, Period span) {
        if (!column.isFigure() || span instanceof Month) {
            return title(column);
        }
        return column.slot() < 12 ? periods.tick(new Month(span.year(), column.slot() + 1)) : messages.get("entry.column.whole");
    }

    CellFace face(EntryLine line, GridColumn column) {
        return switch (line) {
            case EntryLine.Section section -> heading(section, column);
            case EntryLine.Figures figures -> switch (column.role()) {
                case NAME -> CellFace.plain(figures.indicator().name().in(messages.language()));
                case UNIT -> CellFace.plain(messages.unit(figures.indicator().unit()));
                case FIGURE -> figure(figures.indicator(), figures.slots().get(column.slot()));
                case STATE -> state(figures);
                case NOTE -> note(figures.slots().getFirst());
                case PREVIOUS, LAST_YEAR, YEAR_TO_DATE, CHANGE -> figures.beside()
                        .map(beside -> beside(figures.indicator(), beside, column.role())).orElse(CellFace.BLANK);
            };
        };
    }

    private CellFace heading(EntryLine.Section section, GridColumn column) {
        if (column.role() != GridColumn.Role.NAME) {
            return CellFace.heading("");
        }
        String name = section.domain().in(messages.language());
        EntryLine.Progress progress = section.progress();
        return CellFace.heading(progress.expected() == 0 ? name
                : messages.get("entry.progress", name, progress.present(), progress.expected()));
    }

    private CellFace figure(Indicator indicator, Slot slot) {
        if (slot.source() == Source.NOWHERE) {
            return new CellFace("", Tone.PLAIN, Ground.NOWHERE, Mark.NONE);
        }
        if (slot.pending().isPresent()) {
            return new CellFace(slot.pending().get().text(), Tone.PLAIN, Ground.OPEN, Mark.INVALID);
        }
        CellText text = CellText.of(numbers, indicator, slot.outcome());
        boolean isBlank = slot.outcome().isMissing() && !slot.due();
        return new CellFace(isBlank ? "" : marked(text.text(), slot), text.tone(), ground(slot),
                mark(slot.remarks()));
    }

    /** A rate printed without its parts, and an estimate, say so beside the number. */
    private String marked(String number, Slot slot) {
        return switch (slot.outcome()) {
            case Outcome.Known(var _, CellState state) when state == CellState.PUBLISHED ->
                    messages.get("entry.mark.published", number);
            case Outcome.Known(var _, CellState state) when state == CellState.ESTIMATED ->
                    messages.get("entry.mark.estimated", number);
            default -> number;
        };
    }

    private static Ground ground(Slot slot) {
        return switch (slot.source()) {
            case ENTERED -> slot.isOpen() ? Ground.LACKING : Ground.OPEN;
            case COMPUTED, SUMMED, ELSEWHERE -> Ground.COMPUTED;
            case NOWHERE -> Ground.NOWHERE;
        };
    }

    private CellFace beside(Indicator indicator, EntryLine.Beside beside, GridColumn.Role role) {
        CellText text = switch (role) {
            case PREVIOUS -> CellText.of(numbers, indicator, beside.previous());
            case LAST_YEAR -> CellText.of(numbers, indicator, beside.lastYear());
            case YEAR_TO_DATE -> CellText.of(numbers, indicator, beside.yearToDate().current());
            default -> change(beside.yearToDate());
        };
        return new CellFace(text.text(), text.tone(), Ground.PLAIN, Mark.NONE);
    }

    private CellText change(Comparison comparison) {
        Change change = Change.of(comparison, numbers.conventions());
        String phrase = phrases.inColumn(comparison);
        boolean isPartial = !phrase.isEmpty() && !comparison.coverage().isComplete() && comparison.base().isKnown();
        String whole = isPartial ? messages.get("entry.change.partial", phrase, numbers.coverage(comparison.coverage())) : phrase;
        return new CellText(whole, Tone.ofChange(change.welcome(comparison.indicator().meaning().direction())));
    }

    private CellFace state(EntryLine.Figures line) {
        CellText text = state(line.indicator(), line.slots().getFirst());
        return new CellFace(text.text(), text.tone(), Ground.PLAIN, Mark.NONE);
    }

    /** How a place stands: reported, missing, not applicable and so on. */
    CellText state(Indicator indicator, Slot slot) {
        if (slot.pending().isPresent()) {
            return new CellText(messages.get("entry.state.pending"), Tone.MISSING);
        }
        if (slot.source() == Source.ELSEWHERE) {
            return CellText.plain(messages.get("entry.state.january"));
        }
        return switch (slot.outcome()) {
            case Outcome.Known known when indicator.isComputed() && known.state() != CellState.PUBLISHED ->
                    CellText.plain(messages.get("entry.state.computed"));
            case Outcome.Known _ when slot.source() == Source.SUMMED -> CellText.plain(messages.get("entry.state.summed"));
            case Outcome.Known known -> new CellText(messages.get("entry.state." + known.state().id()),
                    known.state() == CellState.ESTIMATED ? Tone.ESTIMATED : Tone.PLAIN);
            case Outcome.Missing(Coverage coverage) when coverage.officesExpected() > 1 -> new CellText(
                    messages.get("entry.state.offices", coverage.officesPresent(), coverage.officesExpected()), Tone.MISSING);
            case Outcome.Missing _ when indicator.isComputed() -> CellText.plain(messages.get("entry.state.parts"));
            case Outcome.Missing _ when !slot.due() -> CellText.plain(messages.get("entry.state.notDue"));
            case Outcome.Missing _ -> new CellText(messages.get("entry.state.missing"), Tone.MISSING);
            case Outcome.NotApplicable _ -> new CellText(messages.get("entry.state.not_applicable"), Tone.NOT_APPLICABLE);
            case Outcome.ZeroDenominator _ -> new CellText(messages.get("entry.state.zeroDenominator"), Tone.NOT_APPLICABLE);
        };
    }

    String sentence(Notice notice) {
        return messages.inWords(notice.key(), notice.arguments());
    }

    /** Whose figure it is. */
    String subject(Office office, Indicator indicator) {
        return messages.get("entry.panel.subject", office.name(), indicator.name());
    }

    /** Where a figure stands: 2024年5月，单位：件，代码：legal_aid.applied. */
    String place(FigureKey key, Indicator indicator) {
        return messages.get("entry.panel.place", periods.full(key.period()), messages.unit(indicator.unit()),
                indicator.code());
    }

    /** A sentence about a figure and how grave it is. */
    record Said(Mark mark, String sentence) {
    }

    /** What is to be said of a place, the gravest first. */
    List<Said> remarks(Spot spot) {
        List<Said> said = new ArrayList<>();
        spot.slot().pending().ifPresent(pending -> said.add(new Said(Mark.INVALID, messages.of(pending.reason()))));
        spot.slot().remarks().forEach(remark -> said.add(said(remark, spot)));
        said.sort(Comparator.comparing(Said::mark));
        return said;
    }

    /** What is to be said of a text that is typed, the gravest first and the rules that hold last. */
    List<Said> remarks(Judgement judgement) {
        List<Said> said = new ArrayList<>();
        judgement.refusal().ifPresent(reason -> said.add(new Said(Mark.INVALID, messages.of(reason))));
        judgement.foresight().broken().forEach(finding -> said.add(broken(finding)));
        judgement.doubt().ifPresent(doubt -> said.add(new Said(Mark.DOUBTFUL, doubt(doubt, judgement.spot().slot().period()))));
        said.sort(Comparator.comparing(Said::mark));
        judgement.foresight().kept().forEach(finding -> said.add(new Said(Mark.NONE, kept(finding))));
        return said;
    }

    /** The gravest that is to be said of a text that is typed; how many rules hold where there is nothing else. */
    Optional<Said> gravest(Judgement judgement) {
        int kept = judgement.foresight().kept().size();
        return remarks(judgement).stream().findFirst()
                .map(said -> said.mark() == Mark.NONE ? new Said(Mark.NONE, messages.get("entry.live.kept.count", kept)) : said);
    }

    private Said said(Remark remark, Spot spot) {
        return switch (remark) {
            case Remark.Doubted(var doubt) -> new Said(Mark.DOUBTFUL, doubt(doubt, spot.slot().period()));
            case Remark.Broken(var finding) -> broken(finding);
        };
    }

    private Said broken(Finding finding) {
        return new Said(markOf(finding.severity()), messages.get("entry.live.broken", findings.message(finding),
                findings.operands(finding)));
    }

    private String kept(Finding finding) {
        return messages.get("entry.live.kept", finding.check().code(), findings.left(finding),
                finding.sides().relation().symbol(), findings.right(finding), findings.operands(finding));
    }

    /** 过去5年3月为40–52，今为410：多录一位？ */
    String doubt(Doubt doubt, Period period) {
        String range = doubt.low().compareTo(doubt.high()) == 0 ? NumberText.exact(doubt.low())
                : messages.get("entry.doubt.range", NumberText.exact(doubt.low()), NumberText.exact(doubt.high()));
        return messages.get("entry.doubt." + doubt.slip(), doubt.years(), periods.withinYear(period), range,
                NumberText.exact(doubt.value()));
    }

    private static Mark markOf(Remark remark) {
        return switch (remark) {
            case Remark.Doubted _ -> Mark.DOUBTFUL;
            case Remark.Broken(var finding) -> markOf(finding.severity());
        };
    }

    private static Mark markOf(Severity severity) {
        return severity == Severity.ERROR ? Mark.WRONG : Mark.DOUBTFUL;
    }

    /** The indicator, or what the block calls the row. */
    String name(PasteItem item) {
        return item.spot().map(spot -> spot.indicator().name().in(messages.language())).orElse(item.label());
    }

    String period(PasteItem item) {
        return item.spot().map(spot -> periods.full(spot.slot().period())).orElse("");
    }

    /** What stands in the place of a pasted cell. */
    String before(PasteItem item) {
        return item.spot().map(spot -> cell(spot.slot().stored())).orElse("");
    }

    /** What will stand there; nothing where nothing changes. */
    String after(PasteItem item) {
        return item.verdict() instanceof PasteItem.Verdict.Change(Cell cell) ? cell(Optional.of(cell)) : "";
    }

    /** @param remarks what is to be said of the figure it would make */
    String verdict(PasteItem item, List<Remark> remarks) {
        return switch (item.verdict()) {
            case PasteItem.Verdict.Change _ -> remarks.stream().map(remark -> said(remark, item.spot().orElseThrow()))
                    .min(Comparator.comparing(Said::mark)).map(said -> messages.get("entry.paste.remark", said.sentence()))
                    .orElseGet(() -> messages.get("entry.paste.change"));
            case PasteItem.Verdict.Same _ -> messages.get("entry.paste.same");
            case PasteItem.Verdict.Bad(var reason) -> messages.of(reason);
            case PasteItem.Verdict.LeftOut(var reason) -> messages.get("entry.paste.leftOut", messages.of(reason));
        };
    }

    /** How grave the gravest of the remarks is. */
    Mark mark(List<Remark> remarks) {
        return remarks.stream().map(EntryWords::markOf).min(Comparator.naturalOrder()).orElse(Mark.NONE);
    }

    /** What stood before and after: 12 → 15. */
    String change(AuditEntry entry) {
        return entry.change() instanceof CellChange change
                ? messages.get("entry.past.change", cell(change.before()), cell(change.after())) : "";
    }

    String cell(Optional<Cell> cell) {
        return cell.map(there -> there.value().map(NumberText::exact).orElse(NumberText.NOT_APPLICABLE))
                .orElse(messages.get("entry.state.missing"));
    }

    /** Who did it, when and how. */
    String deed(EditRecord edit) {
        String who = edit.actor().shown();
        String kind = messages.get("entry.past.kind." + edit.kind().name());
        String when = times.of(edit.at());
        return edit.reason().isBlank() ? messages.get("entry.past.deed", when, who, kind)
                : messages.get("entry.past.deedReason", when, who, kind, edit.reason());
    }

    private static CellFace note(Slot slot) {
        Ground ground = slot.isEntered() && slot.stored().isPresent() ? Ground.OPEN : Ground.PLAIN;
        return new CellFace(slot.stored().map(Cell::note).orElse(""), Tone.PLAIN, ground, Mark.NONE);
    }
}
