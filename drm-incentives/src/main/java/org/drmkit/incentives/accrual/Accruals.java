package org.drmkit.incentives.accrual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.money.Money;

/**
 * What is earned and not yet due as of a day.
 *
 * <p>140.00 accrued in June and 1,080.00 in December post 140.00 and 940.00; once the year is settled, nothing is accrued for it any more
 * and -1,080.00 is posted. Plain data, equal by content, immutable.
 *
 * @param stamp which program, on what inputs, as of when
 * @param currency the currency of all amounts
 * @param lines the lines that are not 0, by rule, dealer, period
 */
public record Accruals(Stamp stamp, Currency currency, List<AccrualLine> lines) {

    /** How accruals look as JSON. */
    public static final Shape<Accruals> SHAPE = Shape.object("accruals", o -> {
        o.fixed("format", "drm-accruals/1");
        var stamp = o.required("stamp", Stamp.SHAPE, Accruals::stamp);
        var currency = o.required(
                "currency",
                Shapes.text("currency", "a code of ISO 4217", Currency::getInstance, Currency::getCurrencyCode),
                Accruals::currency);
        var lines = o.required("lines", Shapes.listOf(AccrualLine.SHAPE), Accruals::lines);
        return v -> new Accruals(v.get(stamp), v.get(currency), v.get(lines));
    });

    /** Keeps the lines. */
    public Accruals {
        lines = List.copyOf(lines);
    }

    /**
     * Writes the accruals.
     *
     * @return JSON that reads back as equal accruals
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * Returns what is accrued in all.
     *
     * @return the sum of the lines
     */
    public Money total() {
        return Money.of(currency, lines.stream().map(AccrualLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * Returns what is to be posted if nothing was posted before.
     *
     * @return the lines
     */
    public List<AccrualLine> postings() {
        return lines;
    }

    /**
     * Returns what is to be posted after earlier accruals.
     *
     * @param posted the accruals that were posted last
     * @return the differences that are not 0; what was settled in between is released
     * @throws IllegalArgumentException if they are of another program or currency
     */
    public List<AccrualLine> postings(Accruals posted) {
        if (!posted.currency.equals(currency) || !posted.stamp.definition().equals(stamp.definition())) {
            throw new IllegalArgumentException(
                    "The posted accruals are of program (%s) in %s, but must be of (%s) in %s.\nMaybe they are another program's."
                            .formatted(posted.stamp.definition(), posted.currency, stamp.definition(), currency));
        }
        Map<AccrualLine.Key, AccrualLine> differences = new LinkedHashMap<>();
        lines.forEach(line -> differences.put(line.key(), line));
        posted.lines.forEach(line -> differences.merge(
                line.key(),
                line.with(line.amount().negate()),
                (now, before) -> now.with(now.amount().add(before.amount()))));
        List<AccrualLine> postings = new ArrayList<>(differences.values());
        postings.removeIf(line -> line.amount().signum() == 0);
        return List.copyOf(postings);
    }
}
