package org.justicestat.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.tableview2.TableView2;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.view.entry.EntryController;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A digit typed on a cell until it is painted in the editor, judged already, and dropped again. Floor: the editor of a bare table
 * opened, filled, painted and dropped.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GridKeystroke {

    private Path file;
    private Workbench workbench;
    private Window entry;
    private Window bare;
    private EntryController controller;
    private TableView2<String[]> table;

    @Setup
    public void open() throws InterruptedException, ExecutionException {
        Window.startToolkit();
        file = LargeLedger.make(1);
        workbench = Workbench.open(file, Access.WRITE, new Actor("bench", ""), Clock.systemUTC());
        workbench.snapshot();
        entry = new Window();
        bare = new Window();
        CountDownLatch painted = new CountDownLatch(1);
        controller = Window.onWindowThread(() -> entry.openEntry(workbench, painted::countDown));
        painted.await();
        table = Window.onWindowThread(() -> {
            TableView2<String[]> made = BareTable.make();
            bare.show(made);
            bare.paint();
            return made;
        });
    }

    @Benchmark
    public String product() throws InterruptedException, ExecutionException {
        return Window.onWindowThread(() -> {
            Event.fireEvent(entry.table(), key(KeyEvent.KEY_TYPED, "5", KeyCode.UNDEFINED));
            entry.paint();
            TextField field = (TextField) entry.table().lookup("#cellEditor");
            String text = field.getText();
            Event.fireEvent(field, key(KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE));
            return text;
        });
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code) {
        return new KeyEvent(type, character, "", code, false, false, false, false);
    }

    @Benchmark
    public String floor() throws InterruptedException, ExecutionException {
        return Window.onWindowThread(() -> {
            table.edit(1, table.getColumns().get(2));
            Node editor = table.lookup(".text-field");
            ((TextField) editor).setText("5");
            bare.paint();
            String text = ((TextField) editor).getText();
            table.edit(-1, null);
            return text;
        });
    }

    @TearDown
    public void close() throws InterruptedException, ExecutionException {
        Window.onWindowThread(() -> {
            controller.close();
            entry.close();
            bare.close();
            return null;
        });
        entry.end();
        bare.end();
        workbench.close();
        LargeLedger.delete(file);
    }
}
