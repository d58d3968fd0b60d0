package org.drmkit.incentives.program;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;

/** How pay looks as JSON in a definition that knows some names. */
final class PayShapes {

    private final Union<Formula> formula;
    private final Union<Pay> pay;

    PayShapes(FormulaShapes formulas) {
        this.formula = formulas.formula();
        this.pay = Shape.union("pay", Pay.class, this::declare);
    }

    Union<Pay> pay() {
        return pay;
    }

    private void declare(Union.Builder<Pay> u) {
        u.key("rate", Pay.Rate.class, formula.map(Pay.Rate::new, Pay.Rate::rate));
        u.key("perUnit", Pay.PerUnit.class, formula.map(Pay.PerUnit::new, Pay.PerUnit::perUnit));
        u.key("amount", Pay.Amount.class, formula.map(Pay.Amount::new, Pay.Amount::amount));
        u.object("marginal", Pay.Marginal.class, marginal());
        u.object("bands", Pay.Bands.class, bands());
        u.object("cases", Pay.Cases.class, cases());
    }

    private ObjectShape<Pay.Marginal> marginal() {
        return Shape.object("marginal pay", o -> {
            var slices = o.required("marginal", ascending(slice(), Pay.Slice::from), Pay.Marginal::slices);
            var scale = o.optional("scale", formula, Pay.Marginal::scale);
            return v -> new Pay.Marginal(v.get(slices), v.get(scale));
        });
    }

    private static Shape<Pay.Slice> slice() {
        Shape<BigDecimal> number = Shapes.DECIMAL;
        return Shape.object("slice", o -> {
            var from = o.required("from", number, Pay.Slice::from);
            var rate = o.include(rateOfSlice(), Function.identity());
            return v ->
                    new Pay.Slice(v.get(from), v.get(rate).rate(), v.get(rate).perUnit());
        });
    }

    private static Union<Pay.Slice> rateOfSlice() {
        return Shape.union("rate of a slice", Pay.Slice.class, u -> {
            u.object("rate", Pay.Slice.class, slice -> !slice.perUnit(), sliceRate("rate", false));
            u.object("perUnit", Pay.Slice.class, Pay.Slice::perUnit, sliceRate("perUnit", true));
        });
    }

    private static ObjectShape<Pay.Slice> sliceRate(String member, boolean perUnit) {
        return Shape.object(member, o -> {
            var rate = o.required(member, Shapes.DECIMAL, Pay.Slice::rate);
            return v -> new Pay.Slice(BigDecimal.ZERO, v.get(rate), perUnit);
        });
    }

    private ObjectShape<Pay.Bands> bands() {
        return Shape.object("banded pay", o -> {
            var by = o.optional("by", formula, Pay.Bands::by);
            var bands = o.required("bands", ascending(band(), Pay.Band::from), Pay.Bands::bands);
            var scale = o.optional("scale", formula, Pay.Bands::scale);
            return v -> new Pay.Bands(v.get(by), v.get(bands), v.get(scale));
        });
    }

    private Shape<Pay.Band> band() {
        return Shape.lazy(() -> Shape.object("band", o -> {
            var from = o.required("from", Shapes.DECIMAL, Pay.Band::from);
            var paid = o.include(pay, Pay.Band::pay);
            return v -> new Pay.Band(v.get(from), v.get(paid));
        }));
    }

    private ObjectShape<Pay.Cases> cases() {
        Shape<Pay> nested = Shape.lazy(() -> pay);
        return Shape.object("pay by code", o -> {
            var by = o.required("by", fact(), Pay.Cases::by);
            var cases = o.required("cases", Shapes.mapOf(nested), Pay.Cases::cases);
            var otherwise = o.optional("else", nested, Pay.Cases::otherwise);
            return v -> new Pay.Cases(v.get(by), v.get(cases), v.get(otherwise));
        });
    }

    private Shape<FactReference> fact() {
        return formula.where(
                        "a fact or a dealer attribute, as in {\"fact\": \"grade\"}", FactReference.class::isInstance)
                .map(FactReference.class::cast, fact -> fact);
    }

    /** A list whose thresholds ascend; the one that does not is named. */
    private static <T> Shape<List<T>> ascending(Shape<T> element, Function<T, BigDecimal> from) {
        return Shapes.nonEmptyListOf(element).check((list, place) -> {
            for (int i = 1; i < list.size(); i++) {
                if (from.apply(list.get(i)).compareTo(from.apply(list.get(i - 1))) <= 0) {
                    reportOrder(place.element(i).member("from"), from.apply(list.get(i - 1)));
                }
            }
        });
    }

    private static void reportOrder(Place place, BigDecimal before) {
        place.report(place.problem(Problem.OUT_OF_RANGE, "thresholds must strictly ascend")
                .withAllowed("more than " + before.toPlainString() + ", the threshold before")
                .withMaybe("sort them, or a digit slipped"));
    }
}
