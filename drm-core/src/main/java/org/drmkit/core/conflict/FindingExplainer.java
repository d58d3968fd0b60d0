package org.drmkit.core.conflict;

import java.util.Set;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.explain.Value;

/** Findings as explanations. */
final class FindingExplainer {

    /** The words in English and Chinese. */
    static final Texts TEXTS = Texts.load(FindingExplainer.class, "texts", "en", "zh");

    private static final Set<String> MONEY = Set.of("amount", "floor", "shortfall", "lower", "higher");

    private FindingExplainer() {}

    static Explanation explain(Finding finding, String currency) {
        Explanation.Builder explanation = Explanation.builder("conflict." + finding.rule())
                .value(Value.of(finding.severity().name()))
                .argument("dealers", String.join(", ", finding.dealers()))
                .argument("grants", String.join(", ", finding.grants()))
                .argument("line", finding.line().orElse(""))
                .argument("regions", String.join(", ", finding.regions()))
                .argument("products", String.join(", ", finding.products()))
                .argument("period", finding.period().toString());
        for (int i = 0; i < finding.dealers().size(); i++) {
            explanation.argument("dealer" + (i + 1), finding.dealers().get(i));
        }
        finding.channels().ifPresent(channels -> explanation.argument("channels", String.join(", ", channels)));
        finding.figures().forEach((name, number) -> explanation.note(
                Explanation.input("figure." + name, Value.of(number, MONEY.contains(name) ? currency : ""))));
        return explanation.build();
    }
}
