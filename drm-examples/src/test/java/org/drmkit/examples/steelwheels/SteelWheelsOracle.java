package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.drmkit.examples.steelwheels.OracleProgram.Entry;
import org.drmkit.examples.steelwheels.OracleScorecard.Card;

/** The main example computed a second time, without the library: SQL over the tables, then exact fractions. */
final class SteelWheelsOracle implements AutoCloseable {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Section 4: the program as of a day; {@code due} has every entry of this or any earlier settlement. */
    record Settlement(
            LocalDate asOf, Map<Integer, Card> cards, OracleProgram program, SortedMap<Entry, BigDecimal> due) {

        BigDecimal entitlement(Entry entry) {
            return program.paid().getOrDefault(entry, NOTHING);
        }
    }

    final OracleLedger ledger = OracleLedger.main();
    final Map<Integer, Card> cards = OracleScorecard.of(ledger);
    final OracleProgram program = OracleProgram.of(ledger, cards);
    final List<Settlement> settlements = new ArrayList<>();
    final Map<String, List<Map<String, Object>>> conflicts = OracleConflicts.of(ledger);
    final Map<String, Object> totals = ledger.objects("""
            select count(*) as lines, sum(quantity) as quantity, sum(amount) as amount, count(distinct dealer) as dealers
            from line""").get(0);

    /** Computes everything; the session of the main ledger stays open for further questions. */
    SteelWheelsOracle() throws SQLException {
        SortedMap<Entry, BigDecimal> settled = OracleProgram.entries();
        for (String day : List.of("2004-12-31", "2005-01-31", "2005-03-31")) {
            settlements.add(settle(LocalDate.parse(day), settled));
        }
    }

    private static Settlement settle(LocalDate day, SortedMap<Entry, BigDecimal> settled) throws SQLException {
        try (OracleLedger known = OracleLedger.asOf(day)) {
            Map<Integer, Card> cards = OracleScorecard.of(known);
            var settlement = new Settlement(day, cards, OracleProgram.of(known, cards), OracleProgram.entries());
            settlement.program().paid().keySet().forEach(entry -> settled.putIfAbsent(entry, NOTHING));
            settled.forEach((entry, sum) ->
                    settlement.due().put(entry, settlement.entitlement(entry).subtract(sum)));
            settlement.due().forEach((entry, due) -> settled.merge(entry, due, BigDecimal::add));
            return settlement;
        }
    }

    /** The content of {@code result.json}, section 8, as maps, lists, strings and integers. */
    Map<String, Object> result() {
        Map<String, Object> scorecard = new LinkedHashMap<>();
        cards.forEach((dealer, card) -> scorecard.put(text(dealer), object(card)));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ledger", totals);
        result.put("scorecard", scorecard);
        result.put(
                "program", program.rounded().keySet().stream().map(this::paid).toList());
        result.put(
                "settlements",
                settlements.stream().map(SteelWheelsOracle::object).toList());
        result.put("conflicts", conflicts);
        return result;
    }

    private static Map<String, Object> object(Card card) {
        Map<String, Object> kpis = new LinkedHashMap<>();
        card.kpis().forEach((kpi, score) -> kpis.put(kpi, score == null ? null : text(score.nineDecimals())));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", card.score() == null ? "NOT_SCORED" : "SCORED");
        object.put("score", card.score() == null ? null : text(card.score()));
        object.put("grade", card.grade());
        object.put("coverage", text(card.coverage()));
        object.put("kpis", kpis);
        return object;
    }

    private static Map<String, Object> object(Settlement settlement) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("asOf", text(settlement.asOf()));
        object.put(
                "entries",
                settlement.due().keySet().stream()
                        .map(entry -> due(settlement, entry))
                        .toList());
        return object;
    }

    private Map<String, Object> paid(Entry entry) {
        Map<String, Object> object = object(entry);
        object.put("rounded", text(program.rounded().get(entry)));
        object.put("afterCap", text(program.afterCap().get(entry)));
        object.put("final", text(program.paid().get(entry)));
        return object;
    }

    private static Map<String, Object> due(Settlement settlement, Entry entry) {
        Map<String, Object> object = object(entry);
        object.put("entitlement", text(settlement.entitlement(entry)));
        object.put("due", text(settlement.due().get(entry)));
        return object;
    }

    private static Map<String, Object> object(Entry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("dealer", text(entry.dealer()));
        object.put("rule", entry.rule());
        object.put("period", entry.period());
        return object;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    @Override
    public void close() throws SQLException {
        ledger.close();
    }
}
