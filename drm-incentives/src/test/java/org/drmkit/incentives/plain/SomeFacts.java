package org.drmkit.incentives.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.json.Json;
import org.drmkit.core.time.DateRange;

/** Targets and grades of dealers and a group, some for one quarter, some recorded late, some withdrawn. */
final class SomeFacts {

    /** Two dealers of a group, of which one leaves it in May, and one of none. */
    static final List<Dealer> DEALERS = List.of(
            dealer("{\"id\": \"D0\", \"attributes\": {\"type\": \"SHOP\", \"group\": \"G\"}}"),
            dealer("{\"id\": \"D1\", \"attributes\": {\"type\": \"WEB\", "
                    + "\"group\": [{\"from\": \"2026-01-01\", \"to\": \"2026-05-20\", \"value\": \"G\"}]}}"),
            dealer("{\"id\": \"D2\", \"attributes\": {\"type\": \"SHOP\"}}"));

    private static final List<String> PARTIES = List.of("D0", "D1", "D2", "G");

    private SomeFacts() {}

    private static Dealer dealer(String json) {
        return Dealer.SHAPE.parse(Json.parse(json), "dealer");
    }

    static Arbitrary<List<Fact>> facts() {
        return Arbitraries.longs().list().ofMaxSize(8).map(SomeFacts::facts);
    }

    private static List<Fact> facts(List<Long> seeds) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            facts.add(fact(new Random(seeds.get(i)), LocalDate.of(2026, 1, 1).plusDays(40L * i)));
        }
        return facts;
    }

    private static Fact fact(Random random, LocalDate recordedOn) {
        String party = PARTIES.get(random.nextInt(PARTIES.size()));
        Fact fact = random.nextInt(3) == 0
                ? Fact.of(party, "grade", Figure.code(random.nextBoolean() ? "A" : "B"))
                : Fact.of(party, "target", target(random));
        Fact dated = random.nextInt(3) == 0 ? fact.in(quarter(random)) : fact;
        return dated.recordedOn(recordedOn);
    }

    private static Figure target(Random random) {
        int kind = random.nextInt(8);
        return kind == 0 ? Figure.missing("WITHDRAWN") : Figure.of(kind == 1 ? -100L : 50L * (1 + random.nextInt(20)));
    }

    private static DateRange quarter(Random random) {
        LocalDate from = LocalDate.of(2026, 1 + 3 * random.nextInt(4), 1);
        return DateRange.of(from, from.plusMonths(3));
    }
}
