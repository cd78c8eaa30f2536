package org.justicestat.view.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** Questions that leave the window. Each returns once the user has answered; to be used on the window's thread only. */
public interface Dialogs {

    /** A file of this type that exists; empty if the user changed his mind. */
    Optional<Path> chooseToOpen(FileType type);

    /**
     * Where to write; the path carries the type's extension, and the user has agreed if the file exists already.
     *
     * @param proposed folder and name to begin with
     */
    Optional<Path> chooseToWrite(FileType type, Path proposed);

    /** Prints pictures of whole A4 pages, upright or lying across as the pictures are, where the user says. */
    PrintEnding print(List<Image> pages);

    /**
     * Whether the user agrees to what cannot be taken back; no is what the keyboard stands on.
     *
     * @param yes what the button says that agrees
     * @param no  what the button says that leaves everything as it is
     */
    boolean agrees(String question, String yes, String no);

    /** Tells of a failure in one sentence. */
    void failure(String sentence);

    /** Shows the folder of the file in the system's file manager, where there is one. */
    void showFolderOf(Path file);
}
