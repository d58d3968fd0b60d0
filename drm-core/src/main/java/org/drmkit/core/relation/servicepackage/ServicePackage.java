package org.drmkit.core.relation.servicepackage;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.money.Money;

/**
 * What dealers of one segment get.
 *
 * @param segment the segment, as a code
 * @param maxGapDays how many days may pass between two contacts, from 1 on
 * @param support the level of support, as a code
 * @param credit how much they may owe, empty if that is not a matter of the segment
 * @param fund what they may spend on marketing, empty if there is none
 * @param courses the courses that are open to them, as codes
 */
public record ServicePackage(
        String segment,
        int maxGapDays,
        String support,
        Optional<Money> credit,
        Optional<Money> fund,
        Set<String> courses) {

    /**
     * A package as JSON: {@code {"segment": "A", "maxGapDays": 14, "support": "KEY_ACCOUNT", "credit": "CNY 360000.00", "fund": "CNY
     * 20000.00", "courses": ["BASICS"]}}.
     */
    public static final Shape<ServicePackage> SHAPE = Shape.object("service package", o -> {
        Shape<Money> amount = Money.SHAPE.where("an amount from 0 on", value -> !value.isNegative());
        var segment = o.required("segment", Shapes.CODE, ServicePackage::segment);
        var maxGapDays = o.required("maxGapDays", Shapes.integer(1, 3660), ServicePackage::maxGapDays);
        var support = o.required("support", Shapes.CODE, ServicePackage::support);
        var credit = o.optional("credit", amount, ServicePackage::credit);
        var fund = o.optional("fund", amount, ServicePackage::fund);
        var courses = o.withDefault("courses", Shapes.setOf(Shapes.CODE), Set.of(), ServicePackage::courses);
        return v -> new ServicePackage(
                v.get(segment), v.get(maxGapDays), v.get(support), v.get(credit), v.get(fund), v.get(courses));
    });

    /** Checks days and amounts. */
    public ServicePackage {
        TreeSet<String> ordered = new TreeSet<>(Parties.ORDER);
        ordered.addAll(courses);
        courses = Collections.unmodifiableSet(ordered);
        if (maxGapDays < 1
                || credit.filter(Money::isNegative).isPresent()
                || fund.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    ("The package of %s must allow a day (%s) and neither a negative credit (%s) nor fund (%s).\nMaybe leave the amount"
                                    + " out.")
                            .formatted(segment, maxGapDays, credit, fund));
        }
    }
}
