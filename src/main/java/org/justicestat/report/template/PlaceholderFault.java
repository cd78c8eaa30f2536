package org.justicestat.report.template;

import java.util.List;

/**
 * Why a placeholder cannot be filled in.
 *
 * @param key       of the sentence in the message bundle, under {@code template.fault}
 * @param arguments of the sentence
 * @param nearest   names that were perhaps meant, the nearest first
 */
public record PlaceholderFault(String key, List<Object> arguments, List<String> nearest) {

    public PlaceholderFault {
        arguments = List.copyOf(arguments);
        nearest = List.copyOf(nearest);
    }

    static PlaceholderFault of(String key, Object... arguments) {
        return new PlaceholderFault(key, List.of(arguments), List.of());
    }
}
