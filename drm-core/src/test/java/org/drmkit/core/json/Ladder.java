package org.drmkit.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small definition language, declared the way the domain declares its own: the subject of the tests of this package. */
record Ladder(
        Head head,
        LocalDate from,
        Optional<LocalDate> to,
        Map<String, Formula> measures,
        Formula of,
        List<Band> bands,
        Rounding rounding,
        Map<String, Integer> weights) {

    /** What several definitions share. */
    record Head(String id, int version, Optional<String> title) {}

    enum Rounding {
        HALF_UP,
        HALF_EVEN,
        DOWN
    }

    sealed interface Formula {}

    record Reference(String name) implements Formula {}

    record Constant(BigDecimal value) implements Formula {}

    record Sum(List<Formula> operands) implements Formula {}

    record Growth(Formula now, Formula before) implements Formula {}

    record Earlier(String measure, Optional<Rounding> at) implements Formula {}

    sealed interface Pay {}

    record Rate(Formula rate) implements Pay {}

    record Amount(BigDecimal amount) implements Pay {}

    record Nested(Optional<Formula> by, List<Band> bands) implements Pay {}

    record Band(BigDecimal from, Pay pay) {
        Band {
            if (from.signum() < 0) {
                throw new IllegalArgumentException("The threshold (" + from + ") must not be negative.\nMaybe 0.");
            }
        }
    }

    /** The shapes stand apart from the types, so that initializing a subtype never needs its supertype. */
    static final class Forms {

        static final Union<Formula> FORMULA = Shape.union("formula", Formula.class, u -> {
            u.text(Reference.class, Shapes.NAME.map(Reference::new, Reference::name));
            u.number(Constant.class, Shapes.DECIMAL.map(Constant::new, Constant::value));
            u.key("add", Sum.class, Shapes.nonEmptyListOf(formula()).map(Sum::new, Sum::operands));
            u.key(
                    "growth",
                    Growth.class,
                    Shapes.listOf(formula(), 2, 2)
                            .map(pair -> new Growth(pair.get(0), pair.get(1)), g -> List.of(g.now(), g.before())));
            u.object("measure", Earlier.class, Shape.object("earlier", o -> {
                var measure = o.required("measure", Shapes.NAME, Earlier::measure);
                var at = o.optional("at", Shapes.enumOf(Rounding.class), Earlier::at);
                return v -> new Earlier(v.get(measure), v.get(at));
            }));
        });

        static final Union<Pay> PAY = Shape.union("pay", Pay.class, u -> {
            u.key("rate", Rate.class, FORMULA.map(Rate::new, Rate::rate));
            u.key("amount", Amount.class, Shapes.DECIMAL.map(Amount::new, Amount::amount));
            u.object("bands", Nested.class, Shape.object("bands", o -> {
                var by = o.optional("by", FORMULA, Nested::by);
                var bands = o.required("bands", Shapes.listOf(Shape.lazy(() -> Forms.BAND)), Nested::bands);
                return v -> new Nested(v.get(by), v.get(bands));
            }));
        });

        static final ObjectShape<Band> BAND = Shape.object("band", o -> {
            var from = o.required("from", Shapes.DECIMAL, Band::from);
            var pay = o.include(PAY, Band::pay);
            return v -> new Band(v.get(from), v.get(pay));
        });

        static final ObjectShape<Head> HEAD = Shape.object("head", o -> {
            var id = o.required("id", Shapes.TEXT, Head::id);
            var version = o.required("version", Shapes.integer(1, 1000), Head::version);
            var title = o.optional("title", Shapes.TEXT, Head::title);
            return v -> new Head(v.get(id), v.get(version), v.get(title));
        });

        static final ObjectShape<Ladder> LADDER = Shape.object("ladder", o -> {
            o.fixed("format", "ladder/1");
            var head = o.include(HEAD, Ladder::head);
            var from = o.required("from", Shapes.DATE, Ladder::from);
            var to = o.optional("to", Shapes.DATE, Ladder::to);
            var measures = o.withDefault("measures", Shapes.mapOf(Shapes.NAME, FORMULA), Map.of(), Ladder::measures);
            var of = o.required("of", FORMULA, Ladder::of);
            var bands = o.required("bands", ascending(), Ladder::bands);
            var rounding = o.withDefault("rounding", Shapes.enumOf(Rounding.class), Rounding.HALF_UP, Ladder::rounding);
            var weights = o.withDefault(
                    "weights",
                    Shapes.mapOf(Shapes.integer(1, 100).where("an even number", n -> n % 2 == 0)),
                    Map.of(),
                    Ladder::weights);
            o.check((v, place) -> {
                if (v.get(to).isPresent() && !v.get(to).get().isAfter(v.get(from))) {
                    place.member("to")
                            .report(place.member("to")
                                    .problem(Problem.INVALID, "the end must be after the start")
                                    .withAllowed("a date after " + v.get(from)));
                }
            });
            return v -> new Ladder(
                    v.get(head),
                    v.get(from),
                    v.get(to),
                    v.get(measures),
                    v.get(of),
                    v.get(bands),
                    v.get(rounding),
                    v.get(weights));
        });

        private static Shape<Formula> formula() {
            return Shape.lazy(() -> Forms.FORMULA);
        }

        private static Shape<List<Band>> ascending() {
            return Shapes.nonEmptyListOf(BAND).check((bands, place) -> {
                for (int i = 1; i < bands.size(); i++) {
                    if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                        place.element(i).member("from").report(Problem.INVALID, "the thresholds must increase");
                    }
                }
            });
        }
    }
}
