package org.drmkit.incentives.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.Per;

/** How a program looks as JSON; the names that it declares are known before it is read. */
final class ProgramShape {

    static final String FORMAT = "drm-program/1";

    static final Shape<Per> PER = Shapes.text(
            "period", "MONTH, QUARTER, HALF_YEAR, YEAR, PROGRAM or the name of a calendar", Per::parse, Per::toString);

    private static final int MOST_DAYS = 3_660;

    static final ObjectShape<Program> ANY = of(Vocabulary.any());

    private ProgramShape() {}

    /** Reads a program by the measures, tables and rules that it declares. */
    static Optional<Program> read(Place place) {
        Json json = place.json();
        RuleCircles.check(place);
        return of(Vocabulary.in(json).withResults(ResultReference.RULE, Vocabulary.ids(json, "rules")))
                .read(place);
    }

    private static ObjectShape<Program> of(Vocabulary vocabulary) {
        Shape<Rule> rule = RuleShape.of(vocabulary);
        Shape<Cap> cap = CapShape.of(vocabulary);
        return Shape.object("program", o -> {
            var header = o.include(Header.shape(FORMAT, vocabulary, Set.of("currency", "validity")), Program::header);
            var rules = o.required("rules", Shapes.distinctListOf(rule, "id", Rule::id), Program::rules);
            var competitions = o.withDefault(
                    "competitions",
                    Shapes.mapOf(Shapes.NAME, Shapes.enumOf(Competition.class)),
                    Map.of(),
                    Program::competitions);
            var caps = o.withDefault("caps", Shapes.listOf(cap), List.of(), Program::caps);
            var rounding = o.withDefault("rounding", Rounding.SHAPE, Rounding.STANDARD, Program::rounding);
            var waiting = o.withDefault("settleAfterDays", Shapes.integer(0, MOST_DAYS), 0, Program::settleAfterDays);
            var negative =
                    o.withDefault("negative", Shapes.enumOf(NegativeNet.class), NegativeNet.CARRY, Program::negative);
            o.check((v, place) -> RuleReferences.check(v.get(rules), place.member("rules")));
            o.check((v, place) ->
                    Competing.check(v.get(rules), v.get(competitions).keySet(), place.member("rules")));
            o.check((v, place) -> checkScale(v.get(header), v.get(rounding), place));
            return v -> Program.builder()
                    .header(v.get(header))
                    .addAllRules(v.get(rules))
                    .putAllCompetitions(v.get(competitions))
                    .addAllCaps(v.get(caps))
                    .rounding(v.get(rounding))
                    .settleAfterDays(v.get(waiting))
                    .negative(v.get(negative))
                    .build();
        });
    }

    private static void checkScale(Header header, Rounding rounding, Place place) {
        int digits = header.currency().orElseThrow().getDefaultFractionDigits();
        if (rounding.places(digits) > digits) {
            Place scale = place.member("rounding").member("scale");
            scale.report(scale.problem(Problem.OUT_OF_RANGE, "nothing is paid in less than the minor unit")
                    .withAllowed("0 to " + digits));
        }
    }
}
