package org.drmkit.scoring.internal;

import java.util.Map;
import org.drmkit.core.explain.Explanation;
import org.drmkit.scoring.scorecard.Criterion;

/** Names of a card's parts in explanations: the id, and the title in every language that has one. */
final class Titles {

    private Titles() {}

    static Explanation.Builder name(Explanation.Builder explanation, Criterion criterion) {
        return name(explanation, "kpi", criterion.id(), criterion.title());
    }

    static Explanation.Builder name(
            Explanation.Builder explanation, String argument, String id, Map<String, String> title) {
        explanation.argument(argument, id);
        title.forEach((language, text) -> explanation.argument(argument + "@" + language, text));
        return explanation;
    }
}
