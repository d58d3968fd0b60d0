package org.drmkit.incentives.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.measure.Names;
import org.drmkit.core.time.Per;

/** How a program looks as JSON; the names that it declares are known before it is read. */
final class ProgramShape {

    static final String FORMAT = "drm-program/1";

    private static final Shape<Per> PER = Shapes.text(
            "period", "MONTH, QUARTER, HALF_YEAR, YEAR, PROGRAM or the name of a calendar", Per::parse, Per::toString);

    private static final Shape<Map<String, String>> TITLE = Shapes.mapOf(Shapes.TEXT);

    static final ObjectShape<Program> ANY = of(Vocabulary.any());

    static final Shape<Rule> RULE = new ProgramShape(Vocabulary.any()).rule();

    private final Vocabulary vocabulary;
    private final Shape<Formula> formula;
    private final FormulaShapes formulas;
    private final PayShapes pays;

    private ProgramShape(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.formulas = FormulaShapes.of(vocabulary);
        this.formula = formulas.formula();
        this.pays = new PayShapes(formulas);
    }

    /** Reads a program by the measures, tables and rules that it declares. */
    static Optional<Program> read(Place place) {
        Json json = place.json();
        return of(Vocabulary.in(json).withResults(ResultReference.RULE, Vocabulary.ids(json, "rules")))
                .read(place);
    }

    private static ObjectShape<Program> of(Vocabulary vocabulary) {
        return new ProgramShape(vocabulary).program();
    }

    private ObjectShape<Program> program() {
        return Shape.object("program", o -> {
            var header = o.include(Header.shape(FORMAT, vocabulary, Set.of("currency", "validity")), Program::header);
            var rules = o.required("rules", Shapes.distinctListOf(rule(), "id", Rule::id), Program::rules);
            var caps = o.withDefault("caps", Shapes.listOf(cap()), List.of(), Program::caps);
            o.check((v, place) -> RuleReferences.check(v.get(rules), place.member("rules")));
            return v -> new Program(v.get(header), v.get(rules), v.get(caps));
        });
    }

    private Shape<Rule> rule() {
        return Shape.object("rule", o -> {
            var id = o.required("id", Shapes.NAME, Rule::id);
            var title = o.withDefault("title", TITLE, Map.of(), Rule::title);
            var per = o.required("per", PER, Rule::per);
            var base = o.optional("of", formula, Rule::of);
            var eligible = o.optional("for", DealerTest.SHAPE, Rule::eligible);
            var when = o.withDefault("when", Shapes.listOf(formulas.test()), List.of(), Rule::when);
            var pay = o.required("pay", pays.pay(), Rule::pay);
            var limits = o.withDefault("limits", Limits.shape(formula), Limits.NONE, Rule::limits);
            var carry = o.withDefault("carryNegative", Shapes.BOOL, true, Rule::carryNegative);
            var partial = o.withDefault("partial", Shapes.BOOL, false, Rule::partial);
            o.check((v, place) -> checkBase(v.get(base).isPresent(), v.get(pay), place));
            return v -> Rule.builder()
                    .id(v.get(id))
                    .putAllTitle(v.get(title))
                    .per(v.get(per))
                    .of(v.get(base))
                    .eligible(v.get(eligible))
                    .addAllWhen(v.get(when))
                    .pay(v.get(pay))
                    .limits(v.get(limits))
                    .carryNegative(v.get(carry))
                    .partial(v.get(partial))
                    .build();
        });
    }

    private static void checkBase(boolean hasBase, Pay pay, Place place) {
        if (!hasBase && needsBase(pay)) {
            place.reportMissing("of");
        }
    }

    /** Tells whether a pay is computed from the base of its rule. */
    private static boolean needsBase(Pay pay) {
        if (pay instanceof Pay.Bands bands) {
            return bands.by().isEmpty() || bands.bands().stream().anyMatch(band -> needsBase(band.pay()));
        } else if (pay instanceof Pay.Cases cases) {
            return cases.cases().values().stream().anyMatch(ProgramShape::needsBase)
                    || cases.otherwise().filter(ProgramShape::needsBase).isPresent();
        }
        return !(pay instanceof Pay.Amount);
    }

    private Shape<Cap> cap() {
        Names ids = vocabulary.results(ResultReference.RULE).orElseThrow();
        return Shape.object("cap", o -> {
            var each = o.required("each", Shapes.enumOf(Cap.Each.class), Cap::each);
            var rules = o.withDefault("rules", Shapes.listOf(ids.shape()), List.of(), Cap::rules);
            var per = o.required("per", PER, Cap::per);
            var amount = o.required("amount", formula, Cap::amount);
            o.check((v, place) -> checkAmount(v.get(each), v.get(amount), place.member("amount")));
            return v -> Cap.builder()
                    .each(v.get(each))
                    .addAllRules(v.get(rules))
                    .per(v.get(per))
                    .amount(v.get(amount))
                    .build();
        });
    }

    private static void checkAmount(Cap.Each each, Formula amount, Place place) {
        if (each == Cap.Each.ALL && !(amount instanceof Constant)) {
            place.report(place.problem(Problem.OUT_OF_RANGE, "a cap over all dealers is no amount of one dealer")
                    .withAllowed("a number")
                    .withMaybe("\"each\": \"DEALER\""));
        }
    }
}
