package org.drmkit.core.measure.internal.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.Basis;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.DistinctKey;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.measure.internal.batch.DaySpan;
import org.drmkit.core.measure.internal.batch.DealerHistories;
import org.drmkit.core.measure.internal.batch.Dimension;
import org.drmkit.core.measure.internal.batch.DistinctValues;
import org.drmkit.core.measure.internal.condition.CodeMembers;
import org.drmkit.core.measure.internal.condition.ConditionBinder;
import org.drmkit.core.measure.internal.condition.Dimensions;
import org.drmkit.core.measure.internal.condition.Limits;
import org.drmkit.core.measure.internal.condition.LineTest;
import org.drmkit.core.measure.internal.condition.Predicate;
import org.drmkit.core.measure.internal.tally.Atoms;
import org.drmkit.core.measure.internal.tally.Lane;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.trade.internal.Codes;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.trade.internal.SeenLines;

/**
 * The lines of a ledger as far as lanes of one basis read them: which days they count on, and which lines a lane counts.
 */
final class Ground {

    private final SeenLines seen;
    private final Basis basis;
    private final DaySpan days;
    private final Dimensions dimensions;
    private final ConditionBinder conditions;
    private final FiscalCalendar calendar;

    Ground(
            SeenLines seen,
            TradeSchema schema,
            DealerHistories dealers,
            FiscalCalendar calendar,
            Basis basis,
            DaySpan days) {
        this.seen = seen;
        this.basis = basis;
        this.days = days;
        this.dimensions = new Dimensions(schema, seen.columns(), basis, days);
        this.conditions = new ConditionBinder(seen.columns(), dealers, dimensions);
        this.calendar = calendar;
    }

    DaySpan days() {
        return days;
    }

    Dimensions dimensions() {
        return dimensions;
    }

    /** Returns the atom of each day. */
    int[] slots(Lane lane) {
        return lane.atoms().slots(days.least(), days.size());
    }

    /** Returns what a line has to meet to count in a lane. */
    Predicate predicate(Lane lane) {
        return Predicate.all(List.of(
                conditions.bind(lane.measure().where()),
                stage(lane),
                covered(lane),
                recorded(),
                lane.isOfSales() ? sales(lane) : Predicate.always(),
                hasValue(lane.measure().aggregation())));
    }

    private Predicate stage(Lane lane) {
        Codes stages = seen.columns().stage().codes();
        CodeSet stage = CodeSet.in(lane.measure().stage().name());
        return dimensions.indexed("stage", new CodeMembers(stages, Optional.empty()).of(stage));
    }

    private Predicate covered(Lane lane) {
        int[] slots = slots(lane);
        BitSet met = new BitSet(slots.length + 1);
        // No line counts on the day 0, which stands for none.
        met.set(0);
        for (int day = 0; day < slots.length; day++) {
            met.set(day + 1, slots[day] != Atoms.NONE);
        }
        return new Predicate.Indexed(dimensions.counted(), met).simplest();
    }

    private Predicate recorded() {
        LedgerColumns columns = seen.columns();
        if (columns.recordedOn().greatest() <= seen.asOf()) {
            return Predicate.always();
        }
        return dimensions
                .days("recordedOn")
                .map(dimension -> upTo(dimension, seen.asOf()))
                .orElse(Predicate.always());
    }

    private static Predicate upTo(Dimension dimension, int day) {
        BitSet met = new BitSet();
        met.set(0, Math.max(0, Math.min(dimension.size(), dimension.index(day) + 1)));
        return new Predicate.Indexed(dimension, met).simplest();
    }

    /** Returns the lines that are neither returns nor, if reversals count, taken back in full. */
    private Predicate sales(Lane lane) {
        LedgerColumns columns = seen.columns();
        BitSet others = seen.reversing();
        if (lane.key().returns() == Returns.NET) {
            others.or(Nets.takenBack(seen));
        }
        Predicate kept = others.isEmpty() ? Predicate.always() : new Predicate.Tested(new LineTest.LineNotIn(others));
        return Predicate.all(List.of(
                ConditionBinder.decimal(columns.quantity(), new Limits(0, Long.MAX_VALUE)),
                ConditionBinder.decimal(columns.amount(), new Limits(0, Long.MAX_VALUE)),
                kept,
                once(lane)));
    }

    /** Returns, of the receipts of one line, the first: a line that is collected in parts is one line. */
    private Predicate once(Lane lane) {
        boolean ofReceipts = basis == Basis.COLLECTED && lane.measure().aggregation() instanceof Aggregation.Count;
        return ofReceipts
                ? new Predicate.Tested(
                        new LineTest.FirstReceipt(seen.columns().receipts().line()))
                : Predicate.always();
    }

    private Predicate hasValue(Aggregation aggregation) {
        if (aggregation instanceof Aggregation.Distinct distinct) {
            DistinctValues values = values(distinct.key());
            BitSet met = new BitSet();
            for (int index = 0; index < values.numbers().length; index++) {
                met.set(index, values.numbers()[index] >= 0);
            }
            return new Predicate.Indexed(values.dimension(), met).simplest();
        } else if (aggregation instanceof Aggregation.Extreme extreme) {
            return dimensions.hasValue(extreme.column());
        }
        return Predicate.always();
    }

    /** Returns the values that a measure counts. */
    DistinctValues values(DistinctKey key) {
        return switch (key.column()) {
            case "month" -> periods(PeriodUnit.MONTH);
            case "quarter" -> periods(PeriodUnit.QUARTER);
            default -> dimensions.values(key);
        };
    }

    private DistinctValues periods(PeriodUnit unit) {
        Dimension dates = dimensions.days("date").orElseGet(dimensions::counted);
        int[] numbers = new int[dates.size()];
        List<String> labels = new ArrayList<>();
        numbers[0] = DistinctValues.NONE;
        for (int index = 1; index < numbers.length; index++) {
            String label = calendar.period(unit, LocalDate.ofEpochDay(dates.value(index)))
                    .key();
            if (labels.isEmpty() || !labels.get(labels.size() - 1).equals(label)) {
                labels.add(label);
            }
            numbers[index] = labels.size() - 1;
        }
        return new DistinctValues(dates, numbers, labels);
    }
}
