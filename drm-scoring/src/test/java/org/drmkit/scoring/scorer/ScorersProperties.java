package org.drmkit.scoring.scorer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Group;
import org.drmkit.scoring.testing.ScorerContract;

/** The contract of scorers, kept by every shipped one. */
@SuppressWarnings("ClassCanBeStatic") // A group of properties must not be static.
class ScorersProperties {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Group
    class Linear implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.linear(List.of(BigDecimal.ZERO, BigDecimal.ONE, TEN), List.of(HUNDRED, TEN, HUNDRED));
        }
    }

    @Group
    class StepsFrom implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.steps(Map.of(BigDecimal.ONE, TEN, TEN, HUNDRED), true);
        }
    }

    @Group
    class StepsUpTo implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.steps(Map.of(BigDecimal.ONE, TEN, TEN, HUNDRED), false);
        }
    }

    @Group
    class Range implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.range(BigDecimal.ZERO, BigDecimal.ONE, TEN, TEN);
        }
    }

    @Group
    class Proportional implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.proportional(new BigDecimal("0.6"));
        }
    }

    @Group
    class Logistic implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.logistic(BigDecimal.ONE, TEN);
        }
    }

    @Group
    class Log implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.log(BigDecimal.ONE, TEN);
        }
    }

    @Group
    class Cases implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.cases(Map.of("good", HUNDRED));
        }
    }

    @Group
    class MinMax implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.minMax(false);
        }
    }

    @Group
    class ZScore implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.zScore(true);
        }
    }

    @Group
    class Percentile implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.percentile(0.5, false);
        }
    }

    @Group
    class RelativeToBest implements ScorerContract {

        @Override
        public Scorer scorer() {
            return Scorers.relativeToBest(true);
        }
    }
}
