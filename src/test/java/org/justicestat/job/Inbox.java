package org.justicestat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands for the window's thread: what is delivered waits until the test takes it. */
final class Inbox implements Executor {

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable delivered) {
        waiting.add(delivered);
    }

    void takeOne() throws InterruptedException {
        Runnable next = waiting.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("nothing was delivered").isNotNull();
        next.run();
    }

    int size() {
        return waiting.size();
    }
}
