package org.drmkit.examples.quickstart;

import org.drmkit.incentives.law.ProgramLaws;
import org.drmkit.incentives.testing.ProgramContract;

/** The laws on the program of {@link OneRule}, as the README shows them. */
// README: begin
class RebateTest implements ProgramContract {
    public ProgramLaws laws() {
        return ProgramLaws.of(OneRule.program());
    }
}
// README: end
