package org.drmkit.core.agreement;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;

/**
 * A duty of one side in an agreement.
 *
 * <p>D1 has to pay invoices within 30 days (PAYMENT_DAYS, 30); it has to hand in its sales within 5 days after each month (DATA_DUTY, 5,
 * MONTH); it has to buy for CNY 300,000 each quarter (MINIMUM_PURCHASE, 300000, QUARTER). What a side promises by it is emitted by the
 * {@link Agreement}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique in the agreement
 * @param kind what it binds to
 * @param obligor the id of the side that is bound
 * @param value how much: days, an amount, a quantity; from 0 on
 * @param unit the unit, such as days or CNY
 * @param every how often, for what is due each period
 * @param period the days on which it holds, empty for those of the agreement
 */
public record AgreementTerm(
        String id,
        TermKind kind,
        String obligor,
        BigDecimal value,
        String unit,
        Optional<PeriodUnit> every,
        Optional<DateRange> period) {

    /**
     * A term as JSON: {@code {"id": "T2", "kind": "DATA_DUTY", "obligor": "D1", "value": 5, "unit": "days", "every": "MONTH"}}, with
     * {@code period} as an object of {@code from} and {@code to}.
     */
    public static final Shape<AgreementTerm> SHAPE = Shape.object("term of an agreement", o -> {
        var id = o.required("id", Shapes.CODE, AgreementTerm::id);
        var kind = o.required("kind", Shapes.enumOf(TermKind.class), AgreementTerm::kind);
        var obligor = o.required("obligor", Shapes.CODE, AgreementTerm::obligor);
        var value = o.required(
                "value", Shapes.DECIMAL.where("a number from 0 on", n -> n.signum() >= 0), AgreementTerm::value);
        var unit = o.required("unit", Shapes.TEXT, AgreementTerm::unit);
        var every = o.optional("every", Shapes.enumOf(PeriodUnit.class), AgreementTerm::every);
        var period = o.optional("period", DateRange.SHAPE, AgreementTerm::period);
        o.check((v, place) -> checkEvery(v.get(kind), v.get(every).isPresent(), place));
        return v -> new AgreementTerm(
                v.get(id), v.get(kind), v.get(obligor), v.get(value), v.get(unit), v.get(every), v.get(period));
    });

    /** Checks the value and how often. */
    public AgreementTerm {
        if (value.signum() < 0 || kind.isPerEvent() == every.isPresent()) {
            throw new IllegalArgumentException(
                    "The term %s (%s) must have a value from 0 on (%s), and a period if and only if it is due each period (%s).\nMaybe every MONTH."
                            .formatted(id, kind, value, every));
        }
        value = Decimals.canonical(value);
    }

    private static void checkEvery(TermKind kind, boolean every, Place place) {
        if (!kind.isPerEvent() && !every) {
            place.reportMissing("every");
        } else if (kind.isPerEvent() && every) {
            place.member("every").report(Problem.OUT_OF_RANGE, "%s is due after an event".formatted(kind));
        }
    }

    /**
     * Returns a term that holds as long as the agreement and is due after events.
     *
     * @param id the id
     * @param kind what it binds to, such as PAYMENT_DAYS
     * @param obligor the id of the side that is bound
     * @param days within how many days
     * @return the term
     * @throws IllegalArgumentException if the kind is due each period
     */
    public static AgreementTerm ofDays(String id, TermKind kind, String obligor, long days) {
        return new AgreementTerm(
                id, kind, obligor, BigDecimal.valueOf(days), "days", Optional.empty(), Optional.empty());
    }

    /**
     * Returns a term that holds as long as the agreement and is due each period.
     *
     * @param id the id
     * @param kind what it binds to, such as DATA_DUTY
     * @param obligor the id of the side that is bound
     * @param value how much
     * @param unit the unit
     * @param every how often
     * @return the term
     * @throws IllegalArgumentException if the kind is due after events
     */
    public static AgreementTerm each(
            String id, TermKind kind, String obligor, BigDecimal value, String unit, PeriodUnit every) {
        return new AgreementTerm(id, kind, obligor, value, unit, Optional.of(every), Optional.empty());
    }

    /**
     * Returns after how many days it is due.
     *
     * @return its value, where it is a number of days; else 0
     */
    long daysAfter() {
        return kind.isPerEvent() || kind == TermKind.DATA_DUTY ? value.longValue() : 0;
    }
}
