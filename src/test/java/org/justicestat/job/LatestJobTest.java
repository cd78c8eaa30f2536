package org.justicestat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LatestJobTest {

    private final Inbox inbox = new Inbox();
    private final JobRunner runner = new JobRunner(inbox);
    private final LatestJob<String> latest = new LatestJob<>(runner);
    private final List<JobResult<String>> results = new ArrayList<>();

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void anEarlierResultThatComesLateIsDropped() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        latest.start(_ -> {
            slow.await();
            return "first";
        }, results::add);
        latest.start(_ -> "second", results::add);

        inbox.takeOne();
        slow.countDown();
        inbox.takeOne();
        assertThat(results).containsExactly(new JobResult.Done<>("second"));
    }

    @Test
    void anEarlierResultThatWaitsUndeliveredIsDroppedToo() throws InterruptedException {
        latest.start(_ -> "first", results::add);
        while (inbox.size() == 0) {
            Thread.onSpinWait();
        }
        latest.start(_ -> "second", results::add);

        inbox.takeOne();
        inbox.takeOne();
        assertThat(results).containsExactly(new JobResult.Done<>("second"));
    }

    @Test
    void anEarlierFailureIsDroppedIntoTheLog() throws InterruptedException {
        List<Throwable> logged = new ArrayList<>();
        Handler log = new LogInto(logged);
        Logger logger = Logger.getLogger(LatestJob.class.getName());
        logger.addHandler(log);
        try {
            RuntimeException cause = new IllegalStateException("out of reach");
            latest.start(_ -> {
                throw cause;
            }, results::add);
            while (inbox.size() == 0) {
                Thread.onSpinWait();
            }
            latest.cancel();
            inbox.takeOne();
            assertThat(logged).containsExactly(cause);
            assertThat(results).isEmpty();
        } finally {
            logger.removeHandler(log);
        }
    }

    @Test
    void theEarlierJobIsToldToStop() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        latest.start(progress -> {
            begun.countDown();
            while (!progress.isCancelled()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
            return "first";
        }, results::add);

        begun.await();
        latest.start(_ -> "second", results::add);
        stopped.await();
        inbox.takeOne();
        inbox.takeOne();
        assertThat(results).containsExactly(new JobResult.Done<>("second"));
    }

    @Test
    void nothingIsAnsweredAfterCancelling() throws InterruptedException {
        latest.start(_ -> "first", results::add);
        latest.cancel();

        inbox.takeOne();
        assertThat(results).isEmpty();
    }

    /** Two begin at once; of the eighteen asked for while both are stuck only the last is begun. */
    @Test
    void ofManyThatAreAskedForMeanwhileOnlyTheNewestIsBegun() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        for (int i = 1; i <= 20; i++) {
            String name = "job " + i;
            latest.start(_ -> {
                begun.incrementAndGet();
                slow.await();
                return name;
            }, results::add);
        }
        slow.countDown();
        inbox.takeOne();
        inbox.takeOne();
        inbox.takeOne();
        assertThat(results).containsExactly(new JobResult.Done<>("job 20"));
        assertThat(begun.get()).isLessThanOrEqualTo(3);
        assertThat(inbox.size()).isZero();
    }

    @Test
    void whatWaitsIsNotBegunAfterCancelling() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicBoolean begun = new AtomicBoolean();
        for (int i = 0; i < 2; i++) {
            latest.start(_ -> {
                slow.await();
                return "stuck";
            }, results::add);
        }
        latest.start(_ -> {
            begun.set(true);
            return "waiting";
        }, results::add);
        latest.cancel();
        slow.countDown();
        inbox.takeOne();
        inbox.takeOne();
        assertThat(results).isEmpty();
        assertThat(begun).isFalse();
    }

    private static final class LogInto extends Handler {

        private final List<Throwable> logged;

        LogInto(List<Throwable> logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getThrown());
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
