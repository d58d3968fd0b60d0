package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.measure.Names;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Per;

/** How a scorecard looks as JSON; the names that it declares are known before it is read. */
final class ScorecardShape {

    static final String FORMAT = "drm-scorecard/1";

    private static final Shape<Per> PER = Shapes.text(
            "period", "MONTH, QUARTER, HALF_YEAR, YEAR, PROGRAM or the name of a calendar", Per::parse, Per::toString);

    private static final Shape<Map<String, String>> TITLE = Shapes.mapOf(Shapes.TEXT);

    private static final Shape<BigDecimal> SHARE = Shapes.DECIMAL.where(
            "a share from 0 to 1, such as 0.6", share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0);

    private static final Shape<MissingPolicy> MISSING = Shapes.enumOf(MissingPolicy.class);

    private static final Shape<NotApplicablePolicy> NOT_APPLICABLE = Shapes.enumOf(NotApplicablePolicy.class);

    static final ObjectShape<Scorecard> ANY =
            new ScorecardShape(Vocabulary.any(), Vocabulary.any(), Names.any("grade")).scorecard();

    private final Vocabulary vocabulary;
    private final FormulaShapes values;
    private final FormulaShapes results;
    private final Names gradeNames;
    private final Union<Criterion> criterion;

    private ScorecardShape(Vocabulary vocabulary, Vocabulary withResults, Names gradeNames) {
        this.vocabulary = vocabulary;
        this.values = FormulaShapes.of(vocabulary.withoutResults());
        this.results = FormulaShapes.of(withResults);
        this.gradeNames = gradeNames;
        this.criterion = Shape.union("KPI", Criterion.class, u -> {
            u.object("value", Kpi.class, kpi());
            u.object("kpis", KpiGroup.class, group());
            u.object("catalogue", KpiReference.class, reference());
        });
    }

    /** Reads a scorecard, and reports what is wrong with it as a whole besides what is wrong with its parts. */
    static Optional<Scorecard> read(Place place) {
        Json json = place.json();
        Vocabulary vocabulary = Vocabulary.in(json);
        Vocabulary withResults = vocabulary.withResults(ResultReference.KPI, CardTree.ids(json));
        Names gradeNames = Names.of("grade", CardTree.grades(json));
        Optional<Scorecard> card = new ScorecardShape(vocabulary, withResults, gradeNames)
                .scorecard()
                .read(place);
        CardTree.check(json, place.problems());
        return card;
    }

    private ObjectShape<Scorecard> scorecard() {
        return Shape.object("scorecard", o -> {
            var header = o.include(Header.shape(FORMAT, vocabulary, Set.of()), Scorecard::header);
            var per = o.required("per", PER, Scorecard::per);
            var eligible = o.optional("for", DealerTest.SHAPE, Scorecard::eligible);
            var prefix = o.withDefault("prefix", Shapes.NAME, "", Scorecard::prefix);
            var kpis = o.required("kpis", Shapes.nonEmptyListOf(criterion), Scorecard::kpis);
            var aggregate = o.withDefault("aggregate", Aggregate.SHAPE, Aggregate.Common.MEAN, Scorecard::aggregate);
            var weights = o.withDefault(
                    "weights", Shapes.enumOf(WeightPolicy.class), WeightPolicy.RELATIVE, Scorecard::weights);
            var missing = o.withDefault("missing", MISSING, MissingPolicy.RENORMALISE, Scorecard::missing);
            var notApplicable =
                    o.withDefault("notApplicable", NOT_APPLICABLE, NotApplicablePolicy.DROP, Scorecard::notApplicable);
            var minCoverage = o.withDefault("minCoverage", SHARE, BigDecimal.ZERO, Scorecard::minCoverage);
            var deductions = o.withDefault(
                    "deductions",
                    Shapes.distinctListOf(deduction(), "id", Deduction::id),
                    List.of(),
                    Scorecard::deductions);
            var gates =
                    o.withDefault("gates", Shapes.distinctListOf(gate(), "id", Gate::id), List.of(), Scorecard::gates);
            var grades = o.required("grades", grades(), Scorecard::grades);
            var gradePolicy = o.optional("gradePolicy", GradePolicy.SHAPE, Scorecard::gradePolicy);
            o.check((v, place) -> checkPeriod(v.get(per), v.get(header).validity(), place));
            return v -> Scorecard.builder()
                    .header(v.get(header))
                    .per(v.get(per))
                    .eligible(v.get(eligible))
                    .prefix(v.get(prefix))
                    .addAllKpis(v.get(kpis))
                    .aggregate(v.get(aggregate))
                    .weights(v.get(weights))
                    .missing(v.get(missing))
                    .notApplicable(v.get(notApplicable))
                    .minCoverage(v.get(minCoverage))
                    .addAllDeductions(v.get(deductions))
                    .addAllGates(v.get(gates))
                    .addAllGrades(v.get(grades))
                    .gradePolicy(v.get(gradePolicy))
                    .build();
        });
    }

    private static void checkPeriod(Per per, Optional<DateRange> validity, Place place) {
        if (per instanceof Per.Program && validity.isEmpty()) {
            place.reportMissing("validity");
        }
    }

    private ObjectShape<Kpi> kpi() {
        return Shape.object("KPI", o -> {
            var id = o.required("id", Shapes.NAME, Kpi::id);
            var title = o.withDefault("title", TITLE, Map.of(), Kpi::title);
            var value = o.required("value", values.formula(), Kpi::value);
            var score = o.required("score", ScoreShapes.of(values.formula()), Kpi::score);
            var weight = o.required("weight", ScoreShapes.POSITIVE, Kpi::weight);
            var missing = o.optional("missing", MISSING, Kpi::missing);
            var notApplicable = o.optional("notApplicable", NOT_APPLICABLE, Kpi::notApplicable);
            return v -> Kpi.builder()
                    .id(v.get(id))
                    .putAllTitle(v.get(title))
                    .value(v.get(value))
                    .score(v.get(score))
                    .weight(v.get(weight))
                    .missing(v.get(missing))
                    .notApplicable(v.get(notApplicable))
                    .build();
        });
    }

    private ObjectShape<KpiReference> reference() {
        return Shape.object("KPI of a catalogue", o -> {
            var catalogue = o.required("catalogue", Shapes.NAME, KpiReference::catalogue);
            var id = o.optional("id", Shapes.NAME, KpiReference::ownId);
            var title = o.withDefault("title", TITLE, Map.of(), KpiReference::title);
            var score = o.optional("score", ScoreShapes.of(values.formula()), KpiReference::score);
            var weight = o.required("weight", ScoreShapes.POSITIVE, KpiReference::weight);
            var missing = o.optional("missing", MISSING, KpiReference::missing);
            var notApplicable = o.optional("notApplicable", NOT_APPLICABLE, KpiReference::notApplicable);
            return v -> KpiReference.builder()
                    .catalogue(v.get(catalogue))
                    .id(v.get(id).orElse(v.get(catalogue)))
                    .putAllTitle(v.get(title))
                    .score(v.get(score))
                    .weight(v.get(weight))
                    .missing(v.get(missing))
                    .notApplicable(v.get(notApplicable))
                    .build();
        });
    }

    private ObjectShape<KpiGroup> group() {
        return Shape.object("group of KPIs", o -> {
            var id = o.required("id", Shapes.NAME, KpiGroup::id);
            var title = o.withDefault("title", TITLE, Map.of(), KpiGroup::title);
            var weight = o.required("weight", ScoreShapes.POSITIVE, KpiGroup::weight);
            var kpis = o.required("kpis", Shapes.nonEmptyListOf(Shape.lazy(() -> criterion)), KpiGroup::kpis);
            var aggregate = o.optional("aggregate", Aggregate.SHAPE, KpiGroup::aggregate);
            var missing = o.optional("missing", MISSING, KpiGroup::missing);
            var notApplicable = o.optional("notApplicable", NOT_APPLICABLE, KpiGroup::notApplicable);
            return v -> KpiGroup.builder()
                    .id(v.get(id))
                    .putAllTitle(v.get(title))
                    .weight(v.get(weight))
                    .addAllKpis(v.get(kpis))
                    .aggregate(v.get(aggregate))
                    .missing(v.get(missing))
                    .notApplicable(v.get(notApplicable))
                    .build();
        });
    }

    private Shape<Deduction> deduction() {
        return Shape.object("deduction", o -> {
            var id = o.required("id", Shapes.NAME, Deduction::id);
            var title = o.withDefault("title", TITLE, Map.of(), Deduction::title);
            var value = o.required("value", results.formula(), Deduction::value);
            var each = o.required("each", ScoreShapes.POSITIVE, Deduction::each);
            var max = o.optional("max", ScoreShapes.POSITIVE, Deduction::max);
            return v -> new Deduction(v.get(id), v.get(title), v.get(value), v.get(each), v.get(max));
        });
    }

    private Shape<Gate> gate() {
        Union<Gate.Consequence> consequence = Shape.union("consequence of a gate", Gate.Consequence.class, u -> {
            u.key(
                    "gradeAtMost",
                    Gate.GradeAtMost.class,
                    gradeNames.shape().map(Gate.GradeAtMost::new, Gate.GradeAtMost::grade));
            u.key(
                    "scoreAtMost",
                    Gate.ScoreAtMost.class,
                    ScoreShapes.POINTS.map(Gate.ScoreAtMost::new, Gate.ScoreAtMost::score));
            u.key(
                    "state",
                    Gate.NotScored.class,
                    Shapes.oneOf("state", List.of("NOT_SCORED"))
                            .map(text -> new Gate.NotScored(), gate -> "NOT_SCORED"));
        });
        return Shape.object("gate", o -> {
            var id = o.required("id", Shapes.NAME, Gate::id);
            var title = o.withDefault("title", TITLE, Map.of(), Gate::title);
            var when = o.required("when", Shapes.nonEmptyListOf(results.test()), Gate::when);
            var then = o.include(consequence, Gate::then);
            return v -> new Gate(v.get(id), v.get(title), v.get(when), v.get(then));
        });
    }

    private static Shape<List<Grade>> grades() {
        Shape<Grade> grade = Shape.object("grade", o -> {
            var name = o.required("grade", Shapes.TEXT, Grade::grade);
            var from = o.required("from", ScoreShapes.POINTS, Grade::from);
            return v -> new Grade(v.get(name), v.get(from));
        });
        return Shapes.distinctListOf(grade, "grade", Grade::grade).check(ScorecardShape::checkGrades);
    }

    private static void checkGrades(List<Grade> grades, Place place) {
        Set<BigDecimal> seen = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            if (!seen.add(grades.get(i).from().stripTrailingZeros())) {
                Place from = place.element(i).member("from");
                from.report(from.problem(Problem.DUPLICATE, "thresholds must differ")
                        .withMaybe("one of the two grades is left over"));
            }
        }
        if (!seen.contains(BigDecimal.ZERO)) {
            place.report(Problem.of(
                            place.pointer(),
                            Problem.INVALID,
                            "the lowest grade must start at 0, so that every score has a grade")
                    .withMaybe("another grade, from 0"));
        }
    }
}
