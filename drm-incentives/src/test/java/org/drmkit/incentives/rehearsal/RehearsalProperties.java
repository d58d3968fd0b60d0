package org.drmkit.incentives.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.drmkit.core.book.DealerBook;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.law.ProgramLaws;
import org.drmkit.incentives.law.Scene;
import org.drmkit.incentives.program.Program;

class RehearsalProperties {

    private static Program program(String caps) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"m": {"sum": "amount"}, "a": {"sum": "amount", "where": {"product": {"in": ["A"]}}}},
                 "rules": [{"id": "x", "per": "QUARTER", "of": "m", "partial": true, "for": {"dealer.tier": {">=": 2}},
                            "pay": {"bands": [{"from": 1000, "rate": 0.02}, {"from": 9000, "rate": 0.03}]}},
                           {"id": "y", "per": "MONTH", "of": "a", "pay": {"rate": 0.0137}}]%s}
                """.formatted(caps));
    }

    private static final Program NOW = program("");

    private static final Program PLANNED =
            program(", \"caps\": [{\"each\": \"ALL\", \"per\": \"YEAR\", \"amount\": 150}]");

    private static BigDecimal sum(List<Change> changes) {
        return changes.stream().map(Change::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 100)
    void differencesOfDealersRulesAndSegmentsAddUpToTheTotal(@ForAll long seed) {
        Random random = new Random(seed);
        Scene scene = ProgramLaws.of(NOW).scene(random.ints(60, 0, 5000).boxed().toList());
        DealerBook book = scene.book();
        IncentiveRun now = IncentiveEngine.of(NOW, scene.network()).run(book, scene.asOf());
        IncentiveRun planned = IncentiveEngine.of(PLANNED, scene.network()).run(book, scene.asOf());
        Rehearsal rehearsal = Rehearsal.of(now, planned);
        BigDecimal total = rehearsal.total().difference();
        assertThat(sum(rehearsal.dealers())).isEqualByComparingTo(total);
        assertThat(sum(rehearsal.rules())).isEqualByComparingTo(total);
        assertThat(sum(rehearsal.segments(scene.network(), "tier"))).isEqualByComparingTo(total);
        assertThat(sum(rehearsal.winners(99)).add(sum(rehearsal.losers(99)))).isEqualByComparingTo(total);
        for (Change change : rehearsal.dealers()) {
            assertThat(change.before())
                    .isEqualByComparingTo(now.entitlement(change.name()).amount());
            assertThat(rehearsal.explain(change.name()).mismatch()).isEmpty();
        }
    }

    @Property(tries = 20)
    void theSameProgramTwice_nothingChanges(@ForAll long seed) {
        Scene scene = ProgramLaws.of(NOW)
                .scene(new Random(seed).ints(60, 0, 5000).boxed().toList());
        IncentiveRun run = IncentiveEngine.of(NOW, scene.network()).run(scene.book(), scene.asOf());
        Rehearsal rehearsal = Rehearsal.of(run, run);
        assertThat(rehearsal.winners(99)).isEmpty();
        assertThat(rehearsal.losers(99)).isEmpty();
        assertThat(rehearsal.total().difference().signum()).isZero();
    }
}
