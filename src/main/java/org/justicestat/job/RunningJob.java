package org.justicestat.job;

/** A job that was started. Safe for any thread. */
public interface RunningJob {

    /** Asks the job to stop. It stops where it next looks, or not at all if it is past that; asking twice changes nothing. */
    void cancel();
}
