package org.justicestat.view.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** Answers as the test has laid down, in that order; without an answer left the user changes his mind. */
public final class ScriptedDialogs implements Dialogs {

    private final Deque<Path> answers = new ArrayDeque<>();
    private final Deque<Boolean> agreements = new ArrayDeque<>();
    private final List<String> questions = new ArrayList<>();
    private int printedPages;
    private final List<String> failures = new ArrayList<>();
    private final List<Path> shownFolders = new ArrayList<>();

    public ScriptedDialogs answer(Path path) {
        answers.add(path);
        return this;
    }

    public ScriptedDialogs agree(boolean agreement) {
        agreements.add(agreement);
        return this;
    }

    /** What the user was asked to agree to. */
    public List<String> questions() {
        return questions;
    }

    public List<String> failures() {
        return failures;
    }

    public List<Path> shownFolders() {
        return shownFolders;
    }

    @Override
    public Optional<Path> chooseToOpen(FileType type) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> chooseToWrite(FileType type, Path proposed) {
        return Optional.ofNullable(answers.poll()).map(type::complete);
    }

    /** How many pages were to be printed; the test's machine has no printer. */
    public int printedPages() {
        return printedPages;
    }

    @Override
    public PrintEnding print(List<Image> pages) {
        printedPages += pages.size();
        return PrintEnding.NO_PRINTER;
    }

    @Override
    public boolean agrees(String question, String yes, String no) {
        questions.add(question);
        return Boolean.TRUE.equals(agreements.poll());
    }

    @Override
    public void failure(String sentence) {
        failures.add(sentence);
    }

    @Override
    public void showFolderOf(Path file) {
        shownFolders.add(file);
    }
}
