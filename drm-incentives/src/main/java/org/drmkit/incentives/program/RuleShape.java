package org.drmkit.incentives.program;

import java.util.List;
import java.util.Map;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** How a rule looks as JSON in a program that knows some names. */
final class RuleShape {

    private static final Shape<Map<String, String>> TITLE = Shapes.mapOf(Shapes.TEXT);

    static final Shape<Rule> ANY = of(Vocabulary.any());

    private RuleShape() {}

    static Shape<Rule> of(Vocabulary vocabulary) {
        FormulaShapes formulas = FormulaShapes.of(vocabulary);
        Shape<Formula> formula = formulas.formula();
        PayShapes pays = new PayShapes(formulas);
        return Shape.object("rule", o -> {
            var id = o.required("id", Shapes.NAME, Rule::id);
            var title = o.withDefault("title", TITLE, Map.of(), Rule::title);
            var per = o.required("per", ProgramShape.PER, Rule::per);
            var base = o.optional("of", formula, Rule::of);
            var eligible = o.optional("for", DealerTest.SHAPE, Rule::eligible);
            var when = o.withDefault("when", Shapes.listOf(formulas.test()), List.of(), Rule::when);
            var pay = o.required("pay", pays.pay(), Rule::pay);
            var limits = o.withDefault("limits", Limits.shape(formula), Limits.NONE, Rule::limits);
            var returns =
                    o.withDefault("returns", Shapes.enumOf(ReturnPolicy.class), ReturnPolicy.REEVALUATE, Rule::returns);
            var carry = o.withDefault("carryNegative", Shapes.BOOL, true, Rule::carryNegative);
            var partial = o.withDefault("partial", Shapes.BOOL, false, Rule::partial);
            var competesIn = o.optional("competesIn", Shapes.NAME, Rule::competesIn);
            var level = o.optional("level", Attributes.SHAPE, Rule::level);
            var split = o.withDefault("split", Split.SHAPE, Split.Equally.BASE, Rule::split);
            o.check((v, place) -> {
                checkBase(v.get(base).isPresent(), v.get(pay), v.get(returns), place);
                checkSplit(v.get(level).isPresent(), v.get(split), place.member("split"));
            });
            return v -> Rule.builder()
                    .id(v.get(id))
                    .putAllTitle(v.get(title))
                    .per(v.get(per))
                    .of(v.get(base))
                    .eligible(v.get(eligible))
                    .addAllWhen(v.get(when))
                    .pay(v.get(pay))
                    .limits(v.get(limits))
                    .returns(v.get(returns))
                    .carryNegative(v.get(carry))
                    .partial(v.get(partial))
                    .competesIn(v.get(competesIn))
                    .level(v.get(level))
                    .split(v.get(split))
                    .build();
        });
    }

    private static void checkBase(boolean hasBase, Pay pay, ReturnPolicy returns, Place place) {
        if (!hasBase && (needsBase(pay) || returns == ReturnPolicy.EARNED_RATE)) {
            place.reportMissing("of");
        }
    }

    private static void checkSplit(boolean hasLevel, Split split, Place place) {
        if (!hasLevel && split != Split.Equally.BASE) {
            place.report(place.problem(Problem.UNKNOWN_MEMBER, "a dealer by itself has nobody to share with")
                    .withAllowed("a rule with a level")
                    .withMaybe("\"level\": \"dealer.group\""));
        }
    }

    /** Tells whether a pay is computed from the base of its rule. */
    private static boolean needsBase(Pay pay) {
        if (pay instanceof Pay.Bands bands) {
            return bands.by().isEmpty() || bands.bands().stream().anyMatch(band -> needsBase(band.pay()));
        } else if (pay instanceof Pay.Cases cases) {
            return cases.cases().values().stream().anyMatch(RuleShape::needsBase)
                    || cases.otherwise().filter(RuleShape::needsBase).isPresent();
        }
        return !(pay instanceof Pay.Amount);
    }
}
