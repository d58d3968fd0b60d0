package org.drmkit.incentives.payoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.program.Rule;

/**
 * What a rule pays as a function of its base, from 0 up, before rounding.
 *
 * <p>The ladder of 2 % from 5,000 and 4 % from 20,000 has three pieces: nothing, 0.02 x, 0.04 x, with jumps of 100 and of 400. Where a
 * matrix or a code decides, each of its cells has a payoff of its own, named by what leads to it. A rule whose rates or thresholds are
 * formulas has none: what it pays depends on more than its base. Immutable.
 *
 * @param cell what leads to it in a matrix, outer first, such as {@code grade = A}; empty for a rule that pays by its base alone
 * @param pieces the pieces, in order, from 0 to infinity without a gap
 */
public record Payoff(List<String> cell, List<Piece> pieces) {

    /** Keeps cell and pieces. */
    public Payoff {
        cell = List.copyOf(cell);
        pieces = List.copyOf(pieces);
    }

    /**
     * Returns the payoffs of a rule, limits that are numbers included.
     *
     * @param rule the rule
     * @return one for each cell of its matrix, one if it has none; empty if it pays by formulas
     */
    public static List<Payoff> of(Rule rule) {
        return Payoffs.of(rule);
    }

    /**
     * Returns the payoffs of a rule as if it had no limits.
     *
     * @param rule the rule
     * @return one for each cell of its matrix, one if it has none; empty if it pays by formulas
     */
    public static List<Payoff> beforeLimits(Rule rule) {
        return Payoffs.unlimited(rule);
    }

    /**
     * Returns what is paid on a base.
     *
     * @param base the base, at least 0
     * @return the amount, not rounded
     */
    public Fraction at(Fraction base) {
        return piece(base).at(base);
    }

    private Piece piece(Fraction base) {
        Piece last = pieces.get(0);
        for (Piece piece : pieces) {
            last = base.compareTo(piece.from()) >= 0 ? piece : last;
        }
        return last;
    }

    /**
     * Returns where the amount jumps.
     *
     * @return the jumps, in order of the base
     */
    public List<Jump> jumps() {
        List<Jump> jumps = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            Fraction at = pieces.get(i).from();
            Fraction before = pieces.get(i - 1).at(at);
            Fraction after = pieces.get(i).at(at);
            if (!before.equals(after)) {
                boolean down = after.compareTo(before) < 0;
                jumps.add(new Jump(at, before, after, down ? regained(i, before) : Optional.empty()));
            }
        }
        return jumps;
    }

    /** Finds the base from which a piece on or a later one pays an amount again. */
    private Optional<Fraction> regained(int first, Fraction amount) {
        for (Piece piece : pieces.subList(first, pieces.size())) {
            if (piece.at(piece.from()).compareTo(amount) >= 0) {
                return Optional.of(piece.from());
            }
            Optional<Fraction> inside = piece.slope().signum() > 0 ? piece.where(amount) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the most that is ever paid.
     *
     * @return the least upper bound, empty if there is none
     */
    public Optional<Fraction> most() {
        Fraction most = Fraction.ZERO;
        for (Piece piece : pieces) {
            most = most.max(piece.at(piece.from()));
            if (piece.to().isEmpty() && piece.slope().signum() > 0) {
                return Optional.empty();
            }
            most = piece.to().map(piece::at).orElse(most).max(most);
        }
        return Optional.of(most);
    }

    /**
     * Returns the points to draw lines through.
     *
     * @param upTo the largest base to be drawn
     * @return the points in order of the base, two at each jump
     */
    public List<PlotPoint> plot(Fraction upTo) {
        List<PlotPoint> points = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.within(Fraction.ZERO, Optional.of(upTo)).ifPresent(part -> {
                points.add(new PlotPoint(part.from(), part.at(part.from())));
                Fraction end = part.to().orElse(upTo);
                points.add(new PlotPoint(end, part.at(end)));
            });
        }
        return points.stream().distinct().toList();
    }
}
