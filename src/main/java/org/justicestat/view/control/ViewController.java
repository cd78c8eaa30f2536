package org.justicestat.view.control;

/** A controller that listens to something that outlives its view, and must let go of it when the view goes. */
public interface ViewController extends AutoCloseable {

    @Override
    void close();
}
