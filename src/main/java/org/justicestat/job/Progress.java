package org.justicestat.job;

import java.util.concurrent.CancellationException;

/** The two lines between a job and whoever waits for it: how far it has come, and whether it is still wanted. */
public interface Progress {

    /** For callers who neither watch nor cancel. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the job has come; may be called as often as it is convenient.
     *
     * @param done  units finished, 0 to {@code total}
     * @param total units in all; 0 = not known
     */
    void report(long done, long total);

    boolean isCancelled();

    /** To be called where the job can stop and leave nothing half done. */
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
