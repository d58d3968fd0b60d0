package org.drmkit.scoring.internal;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Header;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Test;
import org.drmkit.core.time.Per;

/**
 * What a definition asks of each dealer: formulas and lists of tests, in a period.
 *
 * @param header the names that formulas may use
 * @param per how long a period is
 * @param eligible who is asked, empty for everybody
 * @param values the formulas
 * @param tests lists of tests, of each of which all must hold
 */
public record Question(
        Header header, Per per, Optional<DealerTest> eligible, List<Formula> values, List<List<Test>> tests) {

    /** Keeps the lists. */
    public Question {
        values = List.copyOf(values);
        tests = tests.stream().map(List::copyOf).toList();
    }
}
