package org.justicestat.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Callback;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.catalogue.CatalogueController;
import org.justicestat.view.catalogue.FormController;
import org.justicestat.view.catalogue.ThingController;
import org.justicestat.view.checks.ChecksController;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.Screen;
import org.justicestat.view.entry.EntryController;
import org.justicestat.view.ledger.ChaseController;
import org.justicestat.view.ledger.LedgerController;
import org.justicestat.view.ledger.RevisionsController;
import org.justicestat.view.overview.OverviewController;
import org.justicestat.view.report.EditionsController;
import org.justicestat.view.report.OldReportController;
import org.justicestat.view.report.ReportController;
import org.justicestat.view.report.ReportExits;
import org.justicestat.view.settings.SettingsController;
import org.justicestat.view.shell.GuideController;
import org.justicestat.view.shell.HelpController;
import org.justicestat.view.shell.KeysController;
import org.justicestat.view.shell.ShellController;
import org.justicestat.view.shell.StartController;
import org.justicestat.view.shell.StartState;
import org.justicestat.view.trends.ChoicesController;
import org.justicestat.view.trends.OutputsController;
import org.justicestat.view.trends.TrendsController;
import org.justicestat.view.trends.TrendsExits;
import org.justicestat.view.trends.TrendsOutput;

/** Makes the controllers of one language: the one place that knows what each of them is made of. */
final class ControllerFactory implements Callback<Class<?>, Object> {

    private final Map<Class<?>, Supplier<Object>> makers = new HashMap<>();

    private ControllerFactory() {
    }

    /** For the start page. */
    static ControllerFactory withoutLedger(Tools tools, StartState start, Messages messages) {
        ControllerFactory factory = new ControllerFactory();
        factory.addHelp(messages);
        factory.makers.put(StartController.class, () -> new StartController(start, tools.desk(), tools.window(), messages,
                tools.dialogs(), new ErrorReporter(messages)));
        return factory;
    }

    /** @param screens gives the node of a screen, built when it is first asked for */
    static ControllerFactory of(Tools tools, ScreenStates states, Messages messages, Function<Screen, Node> screens) {
        ControllerFactory factory = new ControllerFactory();
        Navigator navigator = new ScreenNavigator(tools.window(), states);
        ErrorReporter errors = new ErrorReporter(messages);
        Map<Class<?>, Supplier<Object>> makers = factory.makers;
        factory.addHelp(messages);
        makers.put(ShellController.class,
                () -> new ShellController(states.shell(), tools.desk(), messages, tools.dialogs(), screens));
        makers.put(OverviewController.class, () -> new OverviewController(states.overview(), messages, tools.activities(),
                navigator, errors));
        makers.put(EntryController.class,
                () -> new EntryController(states.entry(), messages, tools.activities(), navigator, errors, tools.clock()));
        makers.put(ChecksController.class,
                () -> new ChecksController(states.checks(), messages, tools.activities(), navigator, errors, tools.clock()));
        makers.put(TrendsController.class, () -> new TrendsController(states.trends(), messages, tools.activities(),
                tools.chartStyle(), new TrendsExits(navigator, tools.dialogs(), errors)));
        makers.put(ChoicesController.class, () -> new ChoicesController(states.trends(), messages));
        makers.put(OutputsController.class, () -> new OutputsController(new TrendsOutput(states.trends(), messages,
                tools.activities(), tools.dialogs(), tools.chartStyle())));
        factory.addReport(tools, states, messages, new ReportExits(navigator, tools.dialogs(), errors));
        makers.put(CatalogueController.class, () -> new CatalogueController(states.catalogue(), messages, tools.activities(),
                tools.dialogs(), errors));
        makers.put(ThingController.class,
                () -> new ThingController(states.catalogue(), messages, tools.activities(), navigator));
        makers.put(ChaseController.class,
                () -> new ChaseController(states.chase(), messages, tools.activities(), navigator, errors));
        makers.put(RevisionsController.class, () -> new RevisionsController(states.ledger(), messages, tools.activities(),
                navigator, errors, tools.clock()));
        makers.put(FormController.class, () -> new FormController(states.catalogue(), states.forms(), messages,
                tools.activities(), tools.dialogs()));
        makers.put(LedgerController.class, () -> new LedgerController(states.ledger(), messages, tools.activities(),
                tools.dialogs(), errors, tools.clock()));
        makers.put(SettingsController.class,
                () -> new SettingsController(states.settings(), messages, states.bureau(messages.language())));
        return factory;
    }

    private void addHelp(Messages messages) {
        makers.put(HelpController.class, HelpController::new);
        makers.put(GuideController.class, () -> new GuideController(messages));
        makers.put(KeysController.class, () -> new KeysController(messages));
    }

    private void addReport(Tools tools, ScreenStates states, Messages messages, ReportExits exits) {
        makers.put(ReportController.class,
                () -> new ReportController(states.report(), messages, tools.activities(), exits));
        makers.put(EditionsController.class, () -> new EditionsController(states.editions(), states.report(), messages,
                tools.activities(), exits, tools.clock()));
        makers.put(OldReportController.class,
                () -> new OldReportController(states.oldReport(), messages, tools.activities(), exits));
    }

    @Override
    public Object call(Class<?> type) {
        Supplier<Object> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalStateException("nobody said how to make a " + type.getName());
        }
        return maker.get();
    }
}
