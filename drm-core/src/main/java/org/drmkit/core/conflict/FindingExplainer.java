package org.drmkit.core.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.internal.WhiteSpaceRule;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.explain.Value;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.tree.CodeTree;

/** A finding as an explanation, with the names of codes and the kinds of grants that only the network knows. */
final class FindingExplainer {

    /** The words in English and Chinese. */
    static final Texts TEXTS = Texts.load(FindingExplainer.class, "texts", "en", "zh");

    private static final Set<String> MONEY = Set.of(
            "amount",
            "reference",
            "floor",
            "shortfall",
            "lower",
            "higher",
            "upper",
            "comparedNet",
            "comparedGross",
            "map",
            "lowerAmount",
            "upperAmount",
            "landedCost",
            "sellPrice",
            "margin",
            "netPrice",
            "offered",
            "median",
            "online",
            "offline");
    private static final String NAME = "name";
    private static final int SHOWN = 5;

    private final ConflictScene scene;
    private final ConflictPolicy policy;
    private final DealerNetwork network;
    private final Finding finding;
    private final Explanation.Builder explanation;

    private FindingExplainer(ConflictScene scene, Finding finding) {
        this.scene = scene;
        this.policy = scene.policy();
        this.network = scene.book().network();
        this.finding = finding;
        this.explanation = Explanation.builder("conflict." + finding.rule());
    }

    static Explanation explain(ConflictScene scene, Finding finding) {
        FindingExplainer explainer = new FindingExplainer(scene, finding);
        explainer.who();
        explainer.what();
        explainer.figures();
        return explainer.explanation.value(Value.of(finding.severity().name())).build();
    }

    private void who() {
        numbered("dealer", finding.dealers());
        numbered("grant", finding.grants());
        finding.dealers().stream()
                .reduce((first, second) -> second)
                .ifPresent(dealer -> explanation.argument("dealer", dealer));
        List<Optional<TerritoryGrant>> grants =
                finding.grants().stream().map(scene::grant).toList();
        for (int i = 0; i < grants.size(); i++) {
            String name = "kind" + (i + 1);
            grants.get(i).ifPresent(grant -> explanation.argument(name, "kind." + grant.exclusivity()));
        }
    }

    private void numbered(String name, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            explanation.argument(name + (i + 1), ids.get(i));
        }
    }

    private void what() {
        finding.line().ifPresent(line -> explanation.argument("line", line));
        listed("regions", named(finding.regions(), network.schema().regions()));
        listed("products", named(finding.products(), network.schema().products()));
        listed("channels", finding.channels().orElse(List.of()));
        listed("segments", finding.segments().orElse(List.of()));
        listed("accounts", finding.accounts().orElse(List.of()));
        listed("nearest", finding.nearest().stream().map(this::named).toList());
        finding.details().forEach(this::listed);
        if (!finding.labels().isEmpty()) {
            explanation.argument("label", "label." + finding.labels().get(0));
        }
        explanation.argument("from", finding.period().from().toString());
        finding.period().lastDay().ifPresent(day -> explanation.argument("last", day.toString()));
        if (finding.rule().equals(WhiteSpaceRule.ID)) {
            policy.whiteSpace().ifPresent(demand -> explanation.argument("without", "without." + demand.without()));
        }
    }

    /** A long list is cut for the reader; the finding has all of it. */
    private void listed(String name, List<String> items) {
        String text = items.stream().limit(SHOWN).collect(Collectors.joining(", "));
        if (!items.isEmpty()) {
            explanation.argument(name, items.size() > SHOWN ? text + " (+" + (items.size() - SHOWN) + ")" : text);
        }
    }

    /** A code of either tree. */
    private String named(String code) {
        String region = named(code, network.schema().regions());
        return region.equals(code) ? named(code, network.schema().products()) : region;
    }

    private static List<String> named(List<String> codes, Optional<CodeTree> tree) {
        return codes.stream().map(code -> named(code, tree)).toList();
    }

    private static String named(String code, Optional<CodeTree> tree) {
        return tree.filter(known -> known.contains(code))
                .map(known -> known.entry(known.node(code)).attributes().get(NAME))
                .map(name -> name + " (" + code + ")")
                .orElse(code);
    }

    private void figures() {
        String currency = finding.detail("currency")
                .orElseGet(() -> network.schema().currency().getCurrencyCode());
        finding.figures()
                .forEach((name, number) -> explanation.note(
                        Explanation.input("figure." + name, Value.of(number, MONEY.contains(name) ? currency : ""))));
    }
}
