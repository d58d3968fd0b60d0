package org.drmkit.scoring.selection;

import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How much one candidate is preferred to another for being better by a difference on one yardstick: from 0, not at all, to 1, wholly.
 *
 * <p>A linear preference from 50,000 to 100,000 ignores 40,000 more, is half for 75,000 and whole from 100,000. Immutable.
 *
 * @param form how the preference grows
 * @param indifferent the difference up to which there is none
 * @param strict the difference from which on it is whole; of {@link Form#GAUSSIAN} where the curve bends
 */
public record Preference(Form form, double indifferent, double strict) {

    /** The preference that any difference is enough for. */
    public static final Preference USUAL = new Preference(Form.USUAL, 0, 0);

    static final Shape<Preference> SHAPE = Shape.object("preference", o -> {
        var form = o.withDefault("form", Shapes.enumOf(Form.class), Form.LINEAR, Preference::form);
        var indifferent = o.withDefault("indifferent", Numbers.FROM_ZERO, 0.0, Preference::indifferent);
        var strict = o.withDefault("strict", Numbers.FROM_ZERO, 0.0, Preference::strict);
        return v -> new Preference(v.get(form), v.get(indifferent), v.get(strict));
    });

    /** How a preference grows with the difference. */
    public enum Form {

        /** Whole for any difference. */
        USUAL {
            @Override
            double of(double difference, Preference preference) {
                return 1;
            }
        },

        /** Whole beyond the indifferent difference. */
        U_SHAPE {
            @Override
            double of(double difference, Preference preference) {
                return difference > preference.indifferent ? 1 : 0;
            }
        },

        /** In proportion up to the strict difference. */
        V_SHAPE {
            @Override
            double of(double difference, Preference preference) {
                return Math.min(difference / preference.strict, 1);
            }
        },

        /** Half between the two differences. */
        LEVEL {
            @Override
            double of(double difference, Preference preference) {
                return difference > preference.strict ? 1 : difference > preference.indifferent ? 0.5 : 0;
            }
        },

        /** In proportion between the two differences. */
        LINEAR {
            @Override
            double of(double difference, Preference preference) {
                double way = preference.strict - preference.indifferent;
                return difference >= preference.strict ? 1 : Math.max(difference - preference.indifferent, 0) / way;
            }
        },

        /** Along a bell curve. */
        GAUSSIAN {
            @Override
            double of(double difference, Preference preference) {
                double bends = difference / preference.strict;
                return -Math.expm1(-bends * bends / 2);
            }
        };

        abstract double of(double difference, Preference preference);

        private boolean needsStrict() {
            return this == V_SHAPE || this == GAUSSIAN;
        }
    }

    /** Checks the two differences. */
    public Preference {
        if (!(indifferent >= 0) || !(strict < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The differences (%s) and (%s) of a preference must be numbers from 0.\nMaybe leave them out."
                            .formatted(indifferent, strict));
        }
        boolean ordered = form == Form.USUAL || form == Form.U_SHAPE || indifferent <= strict;
        if (!ordered || (form.needsStrict() && strict == 0)) {
            throw new IllegalArgumentException(
                    "The strict difference (%s) of the preference %s must be above 0 and at least the indifferent one (%s).\nMaybe they are swapped."
                            .formatted(strict, form, indifferent));
        }
    }

    /**
     * Returns how much a candidate is preferred for being better by a difference.
     *
     * @param difference how much better it is
     * @return a number from 0 to 1; 0 if it is not better
     */
    public double of(double difference) {
        return difference > 0 ? form.of(difference, this) : 0;
    }
}
