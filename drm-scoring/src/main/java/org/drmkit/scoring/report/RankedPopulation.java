package org.drmkit.scoring.report;

import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * Those whom a formula ranks in a period, and by what. Immutable.
 *
 * @param formula the ranking formula as JSON
 * @param period the period
 * @param dealers the dealers who have a rank
 */
public record RankedPopulation(String formula, DateRange period, List<Ranked> dealers) {

    static final Shape<RankedPopulation> SHAPE = Shape.object("ranked population", o -> {
        var formula = o.required("formula", Shapes.TEXT, RankedPopulation::formula);
        var period = o.required("period", DateRange.SHAPE, RankedPopulation::period);
        var dealers = o.required("dealers", Shapes.listOf(Ranked.SHAPE), RankedPopulation::dealers);
        return v -> new RankedPopulation(v.get(formula), v.get(period), v.get(dealers));
    });

    /** Keeps the dealers. */
    public RankedPopulation {
        dealers = List.copyOf(dealers);
    }

    /**
     * A dealer who is ranked.
     *
     * @param dealer the dealer
     * @param group the text of the attribute that those who are ranked together share, empty if all are
     * @param number the number by which the dealer is ranked: a decimal, a quotient such as {@code 2/3}, or the text of a double
     * @param isApproximate whether the number is a double
     */
    public record Ranked(String dealer, String group, String number, boolean isApproximate) {

        static final Shape<Ranked> SHAPE = Shape.object("ranked dealer", o -> {
            var dealer = o.required("dealer", Shapes.CODE, Ranked::dealer);
            var group = o.withDefault("group", Shapes.LITERAL, "", Ranked::group);
            var number = o.required("number", Shapes.TEXT, Ranked::number);
            var approximate = o.withDefault("approximate", Shapes.BOOL, false, Ranked::isApproximate);
            return v -> new Ranked(v.get(dealer), v.get(group), v.get(number), v.get(approximate));
        });
    }
}
