package org.drmkit.scoring.network;

import java.util.Optional;
import java.util.Set;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.Per;

/**
 * What a network report looks at, as data.
 *
 * <pre>{@code
 * NetworkModel model = NetworkModel.read("""
 *     {"format": "drm-network/1", "id": "network-2026", "version": 1, "per": "YEAR", "measures": {"sales": {"sum": "amount"}},
 *      "revenue": "sales", "satisfaction": {"fact": "customerSatisfaction"}, "regions": 1, "products": 1,
 *      "stages": {"attribute": "dealer.stage", "active": ["ACTIVE", "PROBATION", "SUSPENDED"], "atRisk": ["PROBATION", "SUSPENDED"]}}
 *     """);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param header id, version, measures and tables
 * @param per how long a period is
 * @param revenue the revenue of a dealer
 * @param satisfaction the satisfaction of a dealer's customers, empty if it is not looked at
 * @param regions the depth of the regions that are looked at, 0 for the roots
 * @param products the depth of the products that are looked at
 * @param stages who belongs to the network and who is at risk
 */
public record NetworkModel(
        Header header,
        Per per,
        Formula revenue,
        Optional<Formula> satisfaction,
        int regions,
        int products,
        Stages stages) {

    private static final int DEEPEST = 64;

    private static final Shape<Per> PER = Shapes.text(
            "period", "MONTH, QUARTER, HALF_YEAR, YEAR, PROGRAM or the name of a calendar", Per::parse, Per::toString);

    private static final ObjectShape<NetworkModel> ANY = shape(Vocabulary.any());

    private static ObjectShape<NetworkModel> shape(Vocabulary vocabulary) {
        Shape<Formula> formula = FormulaShapes.of(vocabulary.withoutResults()).formula();
        return Shape.object("network model", o -> {
            var header = o.include(Header.shape("drm-network/1", vocabulary, Set.of()), NetworkModel::header);
            var per = o.required("per", PER, NetworkModel::per);
            var revenue = o.required("revenue", formula, NetworkModel::revenue);
            var satisfaction = o.optional("satisfaction", formula, NetworkModel::satisfaction);
            var regions = o.required("regions", Shapes.integer(0, DEEPEST), NetworkModel::regions);
            var products = o.required("products", Shapes.integer(0, DEEPEST), NetworkModel::products);
            var stages = o.required("stages", Stages.SHAPE, NetworkModel::stages);
            return v -> new NetworkModel(
                    v.get(header),
                    v.get(per),
                    v.get(revenue),
                    v.get(satisfaction),
                    v.get(regions),
                    v.get(products),
                    v.get(stages));
        });
    }

    /**
     * Reads a model.
     *
     * @param text the JSON text
     * @return the model
     * @throws DefinitionException with all problems, if there are any
     */
    public static NetworkModel read(String text) {
        return read(Json.parse(text));
    }

    /**
     * Reads a model.
     *
     * @param json the JSON
     * @return the model
     * @throws DefinitionException with all problems, if there are any
     */
    public static NetworkModel read(Json json) {
        return shape(Vocabulary.in(json)).parse(json, "network model");
    }

    /**
     * Returns the description of models for editors and other languages.
     *
     * @return a JSON Schema
     */
    public static Json schema() {
        return ANY.schema();
    }

    /**
     * Writes the model.
     *
     * @return JSON that reads back as an equal model
     */
    public Json write() {
        return ANY.write(this);
    }
}
