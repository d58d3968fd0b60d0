package org.drmkit.incentives.payoff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.program.Limits;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Rule;

/** The making of payoffs from pay that is made of numbers. */
final class Payoffs {

    private static final Piece NOTHING =
            new Piece(Fraction.ZERO, Optional.empty(), Fraction.ZERO, Fraction.ZERO, false);

    private final Optional<Formula> base;

    private Payoffs(Optional<Formula> base) {
        this.base = base;
    }

    static List<Payoff> of(Rule rule) {
        return limited(rule.limits(), unlimited(rule)).orElse(List.of());
    }

    static List<Payoff> unlimited(Rule rule) {
        return new Payoffs(rule.of()).cells(rule.pay(), List.of()).orElse(List.of());
    }

    /** Returns a payoff for each cell, empty if one is no function of the base alone. */
    private Optional<List<Payoff>> cells(Pay pay, List<String> cell) {
        if (pay instanceof Pay.Rate rate) {
            return line(rate.rate(), cell);
        } else if (pay instanceof Pay.PerUnit perUnit) {
            return line(perUnit.perUnit(), cell);
        } else if (pay instanceof Pay.Amount amount) {
            return number(amount.amount()).map(paid -> one(cell, paid, Fraction.ZERO));
        } else if (pay instanceof Pay.Marginal slices) {
            return slices.scale().isPresent()
                    ? Optional.empty()
                    : Optional.of(List.of(new Payoff(cell, slices(slices.slices()))));
        } else if (pay instanceof Pay.Cases cases) {
            return cases(cases, cell);
        }
        return bands((Pay.Bands) pay, cell);
    }

    private static Optional<List<Payoff>> line(Formula rate, List<String> cell) {
        return number(rate).map(slope -> one(cell, Fraction.ZERO, slope));
    }

    private static List<Payoff> one(List<String> cell, Fraction intercept, Fraction slope) {
        return List.of(new Payoff(cell, List.of(new Piece(Fraction.ZERO, Optional.empty(), intercept, slope, true))));
    }

    private static Optional<Fraction> number(Formula formula) {
        return formula instanceof Constant constant ? Optional.of(Fraction.of(constant.value())) : Optional.empty();
    }

    private static List<Piece> slices(List<Pay.Slice> slices) {
        List<Piece> pieces = new ArrayList<>(List.of(NOTHING));
        Fraction intercept = Fraction.ZERO;
        Fraction before = Fraction.ZERO;
        for (int i = 0; i < slices.size(); i++) {
            Fraction from = Fraction.of(slices.get(i).from());
            Fraction rate = Fraction.of(slices.get(i).rate());
            intercept = intercept.plus(before.minus(rate).times(from));
            before = rate;
            lay(pieces, new Piece(from, end(slices.stream().map(Pay.Slice::from).toList(), i), intercept, rate, true));
        }
        return joined(pieces);
    }

    private static Optional<Fraction> end(List<BigDecimal> thresholds, int i) {
        return i + 1 < thresholds.size() ? Optional.of(Fraction.of(thresholds.get(i + 1))) : Optional.empty();
    }

    private Optional<List<Payoff>> bands(Pay.Bands bands, List<String> cell) {
        boolean ofBase = bands.by().isEmpty() || bands.by().equals(base);
        if (bands.scale().isPresent()) {
            return Optional.empty();
        }
        return ofBase ? ladder(bands, cell) : rows(bands, cell);
    }

    /** Bands of the base: each is laid over its stretch. A matrix inside a band has cells that differ there only. */
    private Optional<List<Payoff>> ladder(Pay.Bands bands, List<String> cell) {
        List<BigDecimal> thresholds = bands.bands().stream().map(Pay.Band::from).toList();
        List<Piece> pieces = new ArrayList<>(List.of(NOTHING));
        for (int i = 0; i < thresholds.size(); i++) {
            Optional<List<Payoff>> inner = cells(bands.bands().get(i).pay(), cell);
            if (inner.isEmpty() || inner.get().size() != 1) {
                return Optional.empty();
            }
            Fraction from = Fraction.of(thresholds.get(i));
            Optional<Fraction> to = end(thresholds, i);
            inner.get().get(0).pieces().forEach(piece -> piece.within(from, to).ifPresent(part -> lay(pieces, part)));
        }
        return Optional.of(List.of(new Payoff(cell, joined(pieces))));
    }

    private Optional<List<Payoff>> rows(Pay.Bands bands, List<String> cell) {
        String by = bands.by().map(Payoffs::name).orElse("");
        List<Optional<List<Payoff>>> rows = bands.bands().stream()
                .map(band ->
                        cells(band.pay(), with(cell, by + " >= " + band.from().toPlainString())))
                .toList();
        return all(rows);
    }

    private Optional<List<Payoff>> cases(Pay.Cases cases, List<String> cell) {
        String by = cases.by().name();
        Stream<Optional<List<Payoff>>> named = cases.cases().entrySet().stream()
                .map(row -> cells(row.getValue(), with(cell, by + " = " + row.getKey())));
        Stream<Optional<List<Payoff>>> other =
                cases.otherwise().stream().map(pay -> cells(pay, with(cell, by + " = ...")));
        return all(Stream.concat(named, other).toList());
    }

    private static Optional<List<Payoff>> all(List<Optional<List<Payoff>>> rows) {
        return rows.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        rows.stream().flatMap(row -> row.orElseThrow().stream()).toList())
                : Optional.empty();
    }

    private static List<String> with(List<String> cell, String step) {
        return Stream.concat(cell.stream(), Stream.of(step)).toList();
    }

    private static String name(Formula formula) {
        return Formula.SHAPE.write(formula).canonical();
    }

    /** Lays a piece over the end of others; what it covers of them is gone. */
    private static void lay(List<Piece> pieces, Piece piece) {
        Optional<Piece> positive = piece.within(Fraction.ZERO, Optional.empty());
        positive.ifPresent(part -> {
            List<Piece> before = pieces.stream()
                    .flatMap(old -> old.within(Fraction.ZERO, Optional.of(part.from())).stream())
                    .toList();
            pieces.clear();
            pieces.addAll(before);
            pieces.add(part);
        });
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && piece.continues(joined.get(last))) {
                Piece before = joined.get(last);
                joined.set(
                        last, new Piece(before.from(), piece.to(), piece.intercept(), piece.slope(), piece.applies()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static Optional<List<Payoff>> limited(Limits limits, List<Payoff> payoffs) {
        boolean numbers =
                Stream.of(limits.min(), limits.max()).flatMap(Optional::stream).allMatch(Constant.class::isInstance);
        return numbers
                ? Optional.of(
                        payoffs.stream().map(payoff -> limited(limits, payoff)).toList())
                : Optional.empty();
    }

    private static Payoff limited(Limits limits, Payoff payoff) {
        Optional<Fraction> min = limits.min().flatMap(Payoffs::number);
        Optional<Fraction> max = limits.max().flatMap(Payoffs::number).map(most -> most.max(Fraction.ZERO));
        List<Piece> pieces = payoff.pieces();
        if (min.isPresent()) {
            pieces = pieces.stream()
                    .flatMap(piece -> bent(piece, min.get(), true))
                    .toList();
        }
        if (max.isPresent()) {
            pieces = pieces.stream()
                    .flatMap(piece -> bent(piece, max.get(), false))
                    .toList();
        }
        return new Payoff(payoff.cell(), joined(pieces));
    }

    /** Replaces by a constant what of a piece is below it, or above it. */
    private static Stream<Piece> bent(Piece piece, Fraction bound, boolean least) {
        if (!piece.applies()) {
            return Stream.of(piece);
        }
        Optional<Fraction> turn = piece.where(bound);
        return turn.isEmpty()
                ? Stream.of(chosen(piece, bound, least))
                : Stream.of(piece.within(piece.from(), turn), piece.within(turn.get(), piece.to()))
                        .flatMap(Optional::stream)
                        .map(part -> chosen(part, bound, least));
    }

    private static Piece chosen(Piece part, Fraction bound, boolean least) {
        Fraction inside = part.to()
                .map(end -> end.plus(part.from()).dividedBy(Fraction.of(2)))
                .orElseGet(() -> part.from().plus(Fraction.ONE));
        int comparison = part.at(inside).compareTo(bound);
        return (least ? comparison < 0 : comparison > 0)
                ? new Piece(part.from(), part.to(), bound, Fraction.ZERO, true)
                : part;
    }
}
