package org.drmkit.incentives.split;

import java.util.Currency;
import java.util.List;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How deals are shared, as data: the first rule that a deal meets shares it.
 *
 * @param id the id
 * @param version the version, from 1
 * @param currency the currency of all amounts
 * @param rules the rules, in the order in which they are tried
 */
public record SplitPolicy(String id, int version, Currency currency, List<SplitRule> rules) {

    /** How a policy looks as JSON. */
    public static final ObjectShape<SplitPolicy> SHAPE = Shape.object("split policy", o -> {
        o.fixed("format", "drm-split/1");
        var id = o.required("id", Shapes.TEXT, SplitPolicy::id);
        var version = o.required("version", Shapes.integer(1, Integer.MAX_VALUE), SplitPolicy::version);
        var currency = o.required(
                "currency",
                Shapes.text("currency", "a code of ISO 4217", Currency::getInstance, Currency::getCurrencyCode),
                SplitPolicy::currency);
        var rules =
                o.required("rules", Shapes.distinctListOf(SplitRule.SHAPE, "id", SplitRule::id), SplitPolicy::rules);
        return v -> new SplitPolicy(v.get(id), v.get(version), v.get(currency), v.get(rules));
    });

    /** Keeps the rules. */
    public SplitPolicy {
        rules = List.copyOf(rules);
    }

    /**
     * Reads a policy.
     *
     * @param text the JSON text
     * @return the policy
     * @throws DefinitionException with all problems, if there are any
     */
    public static SplitPolicy read(String text) {
        return SHAPE.parse(text, "split policy");
    }

    /**
     * Writes the policy.
     *
     * @return JSON that reads back as an equal policy
     */
    public Json write() {
        return SHAPE.write(this);
    }
}
