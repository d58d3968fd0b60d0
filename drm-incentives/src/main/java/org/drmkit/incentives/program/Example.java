package org.drmkit.incentives.program;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.TradeLine;

/**
 * A worked example that a program carries: what is given, and what dealers are then entitled to.
 *
 * <pre>{@code
 * {"given": {"asOf": "2027-01-01",
 *            "lines": [{"dealer": "D1", "product": "P", "date": "2026-03-01", "quantity": 1, "amount": 27000}]},
 *  "expect": [{"dealer": "D1", "rule": "volume", "amount": 1080}]}
 * }</pre>
 *
 * <p>It is worked out whenever an engine is made of the program, with the codes, columns and calendars of the network and the dealers of the
 * example; one that comes to something else is a problem with both amounts and the explanation. Immutable.
 *
 * @param title its title by language
 * @param given the trade, the dealers and the facts, and the day of settlement
 * @param expect what comes out, for some dealers, rules and periods or for all together
 */
public record Example(Map<String, String> title, Given given, List<Expected> expect) {

    /** How an example looks as JSON. */
    public static final Shape<Example> SHAPE = Shape.object("example", o -> {
        var title = o.withDefault("title", Shapes.mapOf(Shapes.TEXT), Map.of(), Example::title);
        var given = o.required("given", Given.SHAPE, Example::given);
        var expect = o.required("expect", Shapes.listOf(Expected.SHAPE), Example::expect);
        return v -> new Example(v.get(title), v.get(given), v.get(expect));
    });

    /** Keeps the titles and amounts. */
    public Example {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
        expect = List.copyOf(expect);
    }

    /**
     * What an example starts from.
     *
     * @param asOf the day of settlement
     * @param lines the trade lines
     * @param receipts the money collected
     * @param dealers the dealers with their attributes; those with lines need not be listed
     * @param facts the facts
     */
    public record Given(
            LocalDate asOf, List<TradeLine> lines, List<Receipt> receipts, List<Dealer> dealers, List<Fact> facts) {

        /** How it looks as JSON. */
        public static final Shape<Given> SHAPE = Shape.object("given", o -> {
            var asOf = o.required("asOf", Shapes.DATE, Given::asOf);
            var lines = o.withDefault("lines", Shapes.listOf(TradeLine.SHAPE), List.of(), Given::lines);
            var receipts = o.withDefault("receipts", Shapes.listOf(Receipt.SHAPE), List.of(), Given::receipts);
            var dealers = o.withDefault("dealers", Shapes.listOf(Dealer.SHAPE), List.of(), Given::dealers);
            var facts = o.withDefault("facts", Shapes.listOf(Fact.SHAPE), List.of(), Given::facts);
            return v -> new Given(v.get(asOf), v.get(lines), v.get(receipts), v.get(dealers), v.get(facts));
        });

        /** Keeps what is given. */
        public Given {
            lines = List.copyOf(lines);
            receipts = List.copyOf(receipts);
            dealers = List.copyOf(dealers);
            facts = List.copyOf(facts);
        }
    }

    /**
     * An amount that is expected after all caps.
     *
     * @param dealer the dealer
     * @param rule the rule; all rules together if it is not told
     * @param from the first day of the period; all periods together if it is not told
     * @param amount the entitlement
     */
    public record Expected(String dealer, Optional<String> rule, Optional<LocalDate> from, BigDecimal amount) {

        /** How it looks as JSON. */
        public static final Shape<Expected> SHAPE = Shape.object("expected", o -> {
            var dealer = o.required("dealer", Shapes.CODE, Expected::dealer);
            var rule = o.optional("rule", Shapes.TEXT, Expected::rule);
            var from = o.optional("from", Shapes.DATE, Expected::from);
            var amount = o.required("amount", Shapes.DECIMAL, Expected::amount);
            return v -> new Expected(v.get(dealer), v.get(rule), v.get(from), v.get(amount));
        });

        /**
         * Checks that a period is one of a rule.
         *
         * @throws IllegalArgumentException if there is a period without a rule
         */
        public Expected {
            if (rule.isEmpty() && from.isPresent()) {
                throw new IllegalArgumentException(
                        "The amount of %s for dealer (%s) names a period from %s but no rule.\nMaybe leave out the period."
                                .formatted(amount, dealer, from.get()));
            }
        }
    }
}
