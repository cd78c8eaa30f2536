package com.sun.glass.ui.wide;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.WideHeadlessApplication;

/**
 * The window system of the tests: JavaFX draws into memory, on a machine with neither display nor GTK. JavaFX makes the name of
 * this class from {@code -Dglass.platform=Wide}.
 */
public final class WidePlatformFactory extends HeadlessPlatformFactory {

    @Override
    public Application createApplication() {
        return new WideHeadlessApplication();
    }
}
