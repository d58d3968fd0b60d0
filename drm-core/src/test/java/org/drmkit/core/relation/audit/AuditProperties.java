package org.drmkit.core.relation.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.audit.Finding.Result;
import org.drmkit.core.relation.audit.StoreStandard.Item;

class AuditProperties implements RelationContract<StoreAudit> {

    private static final StoreStandard STANDARD = new StoreStandard(
            List.of(new Item("SIGN", BigDecimal.ONE, false), new Item("TOOLS", BigDecimal.valueOf(3), true)),
            new BigDecimal("0.5"));

    @Override
    public Shape<StoreAudit> shape() {
        return StoreAudit.SHAPE;
    }

    @Override
    public History<StoreAudit> history(List<StoreAudit> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<StoreAudit> facts(History<StoreAudit> history) {
        return AuditFacts.of(STANDARD, history);
    }

    /** The points are those of counting each point by itself: 1 for the sign and 3 for the tools, of those that apply. */
    @Property(tries = 50)
    void points_areThoseOfCounting(@ForAll Result sign, @ForAll Result tools) {
        StoreAudit audit = new StoreAudit(
                "A",
                "D1",
                "MAIN",
                FIRST_DAY,
                "AU7",
                List.of(Finding.of("SIGN", sign), Finding.of("TOOLS", tools)),
                FIRST_DAY);
        List<Result> each = List.of(sign, tools, tools, tools);
        long met = each.stream().filter(Result.MET::equals).count();
        long all =
                each.stream().filter(result -> result != Result.NOT_APPLICABLE).count();
        AuditResult result = AuditResult.of(STANDARD, audit);
        Assertions.assertThat(result.points())
                .isEqualTo(all == 0 ? Optional.empty() : Optional.of(Fraction.parse(100 * met + "/" + all)));
        Assertions.assertThat(result.passed()).isEqualTo(tools != Result.NOT_MET && 2 * met >= all);
    }

    @Override
    @Provide
    public Arbitrary<List<StoreAudit>> records() {
        Arbitrary<Finding> findings = Combinators.combine(
                        Arbitraries.of("SIGN", "TOOLS", "OTHER"),
                        Arbitraries.of(Result.class),
                        Arbitraries.of("photo").optional(),
                        RelationContract.days().optional())
                .as((item, result, evidence, remedied) ->
                        new Finding(item, result, evidence, remedied.filter(day -> result == Result.NOT_MET)));
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of("MAIN", "BRANCH"),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 20),
                        findings.list().ofMinSize(1).ofMaxSize(3).uniqueElements(Finding::item))
                .as((party, store, on, delay, found) ->
                        new StoreAudit(id, party, store, on, "AU7", found, on.plusDays(delay))));
    }
}
