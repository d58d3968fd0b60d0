package org.drmkit.scoring.selection;

import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.scoring.candidate.Normalisation;

/** How the shipped methods look as JSON: the word for the usual form of each, or an object with what can be chosen. */
final class MethodShape {

    private static final Map<String, SelectionMethod> USUAL = Map.of(
            "WEIGHTED_SUM", new WeightedSum(Normalisation.RATIO),
            "WEIGHTED_PRODUCT", new WeightedProduct(Normalisation.RATIO),
            "WASPAS", new Waspas(0.5),
            "TOPSIS", new Topsis(Normalisation.VECTOR),
            "VIKOR", new Vikor(0.5),
            "PROMETHEE", new Promethee(Map.of()),
            "SPOTIS", new Spotis(),
            "REFERENCE_IDEAL", new ReferenceIdeal(),
            "COPELAND", new Copeland());

    private static final List<String> WORDS = USUAL.keySet().stream().sorted().toList();

    private static final Shape<SelectionMethod> WORD =
            Shapes.oneOf("method", WORDS).map(MethodShape::usual, MethodShape::word);

    private static final Shape<Normalisation> NORMALISATION = Shapes.enumOf(Normalisation.class);

    static final Union<SelectionMethod> SHAPE = Shape.union("method", SelectionMethod.class, u -> {
        u.text(SelectionMethod.class, USUAL::containsValue, WORD);
        u.key("weightedSum", WeightedSum.class, NORMALISATION.map(WeightedSum::new, WeightedSum::normalisation));
        u.key(
                "weightedProduct",
                WeightedProduct.class,
                NORMALISATION.map(WeightedProduct::new, WeightedProduct::normalisation));
        u.key("topsis", Topsis.class, NORMALISATION.map(Topsis::new, Topsis::normalisation));
        u.key("waspas", Waspas.class, Numbers.SHARE.map(Waspas::new, Waspas::sum));
        u.key("vikor", Vikor.class, Numbers.SHARE.map(Vikor::new, Vikor::group));
        u.key("promethee", Promethee.class, Shapes.mapOf(Preference.SHAPE).map(Promethee::new, Promethee::preferences));
    });

    private MethodShape() {}

    private static SelectionMethod usual(String word) {
        SelectionMethod method = USUAL.get(word);
        if (method == null) {
            throw new IllegalArgumentException(
                    "The method (" + word + ") must be one of " + WORDS + ".\nMaybe it is misspelt.");
        }
        return method;
    }

    private static String word(SelectionMethod method) {
        return WORDS.stream()
                .filter(word -> usual(word).equals(method))
                .findFirst()
                .orElseThrow();
    }
}
