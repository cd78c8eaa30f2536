package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.model.Snapshot;
import org.justicestat.store.Access;
import org.justicestat.store.LedgerFile;

class CatalogueEditTest {

    @TempDir
    Path folder;

    @Test
    void everyFieldOfTheCatalogueComesBackFromTheFile() {
        Path path;
        try (LedgerFile ledger = Sample.ledger(folder)) {
            path = ledger.path();
        }
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            Snapshot snapshot = ledger.snapshot();
            CatalogueEdit given = Sample.catalogue();
            assertThat(snapshot.catalogue().indicators()).containsExactlyElementsOf(given.indicators());
            assertThat(snapshot.catalogue().rules()).containsExactlyElementsOf(given.rules());
            assertThat(snapshot.catalogue().breaks()).containsExactlyElementsOf(given.breaks());
            assertThat(snapshot.offices().all()).containsExactlyElementsOf(given.offices());
            assertThat(snapshot.duties().duties()).containsExactlyElementsOf(given.duties());
            assertThat(snapshot.figures().isEmpty()).isTrue();
        }
    }
}
