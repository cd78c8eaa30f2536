package org.justicestat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobRunnerTest {

    private final Inbox inbox = new Inbox();
    private final JobRunner runner = new JobRunner(inbox);
    private final AtomicReference<JobResult<String>> result = new AtomicReference<>();

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void aResultIsDeliveredThroughTheExecutorOnly() throws InterruptedException {
        runner.start(_ -> "42", result::set);

        assertThat(result.get()).isNull();
        inbox.takeOne();
        assertThat(result.get()).isEqualTo(new JobResult.Done<>("42"));
    }

    @Test
    void aFailureCarriesItsCause() throws InterruptedException {
        IOException cause = new IOException("disk");
        runner.start(_ -> {
            throw cause;
        }, result::set);

        inbox.takeOne();
        assertThat(result.get()).isEqualTo(new JobResult.Failed<String>(cause));
    }

    @Test
    void anErrorOfTheMachineIsAResultTooSoThatNobodyWaitsForEver() throws InterruptedException {
        OutOfMemoryError cause = new OutOfMemoryError("test");
        runner.start(_ -> {
            throw cause;
        }, result::set);

        inbox.takeOne();
        assertThat(result.get()).isEqualTo(new JobResult.Failed<String>(cause));
    }

    @Test
    void aCancelledJobStopsWhereItNextLooks() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        RunningJob job = runner.start(progress -> {
            begun.countDown();
            cancelled.await();
            progress.stopIfCancelled();
            return "not reached";
        }, result::set);

        begun.await();
        job.cancel();
        cancelled.countDown();
        inbox.takeOne();
        assertThat(result.get()).isEqualTo(new JobResult.Cancelled<String>());
    }

    @Test
    void aJobThatEndedInSpiteOfBeingCancelledIsDone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        RunningJob job = runner.start(_ -> {
            begun.countDown();
            cancelled.await();
            return "the file was already moved";
        }, result::set);

        begun.await();
        job.cancel();
        cancelled.countDown();
        inbox.takeOne();
        assertThat(result.get()).isEqualTo(new JobResult.Done<>("the file was already moved"));
    }

    @Test
    void givingUpWithoutBeingAskedIsAFailure() throws InterruptedException {
        runner.start(_ -> {
            throw new CancellationException();
        }, result::set);

        inbox.takeOne();
        assertThat(result.get()).isInstanceOf(JobResult.Failed.class);
    }

    @Test
    void thousandsOfReportsAreOneDeliveryWithTheNewestFraction() throws InterruptedException {
        List<Double> seen = new ArrayList<>();
        CountDownLatch reported = new CountDownLatch(1);
        runner.start(progress -> {
            for (int i = 1; i <= 4000; i++) {
                progress.report(i, 8000);
            }
            reported.countDown();
            return "done";
        }, seen::add, result::set);

        reported.await();
        inbox.takeOne();
        assertThat(seen).containsExactly(0.5);
        inbox.takeOne();
        assertThat(result.get()).isEqualTo(new JobResult.Done<>("done"));
        assertThat(inbox.size()).isZero();
    }

    @Test
    void anUnknownTotalIsAnUnknownFraction() throws InterruptedException {
        List<Double> seen = new ArrayList<>();
        runner.start(progress -> {
            progress.report(7, 0);
            return "done";
        }, seen::add, result::set);

        inbox.takeOne();
        assertThat(seen).containsExactly(JobRunner.UNKNOWN_FRACTION);
    }

    @Test
    void closingCancelsWhatStillRuns() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        runner.start(progress -> {
            begun.countDown();
            while (!progress.isCancelled()) {
                Thread.onSpinWait();
            }
            progress.stopIfCancelled();
            return "not reached";
        }, result::set);

        begun.await();
        runner.close();
        inbox.takeOne();
        assertThat(result.get()).isEqualTo(new JobResult.Cancelled<String>());
    }
}
