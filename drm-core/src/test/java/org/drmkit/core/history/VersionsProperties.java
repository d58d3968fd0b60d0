package org.drmkit.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The records that contracts of relations are tried with hold corrections. */
class VersionsProperties {

    private record Note(String id, String party, LocalDate recordedOn) implements Recorded {}

    @Property(tries = 200)
    void listOf_holdsVersions_andNoContradictions(@ForAll("notes") List<Note> notes) {
        History<Note> history = History.of(notes);
        boolean corrected = history.known(LocalDate.MAX).size() < notes.size();
        assertThat(history.records()).hasSameSizeAs(notes);
        Statistics.label("corrected")
                .collect(corrected)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
    }

    @Provide
    Arbitrary<List<Note>> notes() {
        return RelationContract.listOf(id -> Combinators.combine(RelationContract.parties(), RelationContract.days())
                .as((party, day) -> new Note(id, party, day)));
    }
}
