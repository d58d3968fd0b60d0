package org.drmkit.examples.china;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;
import org.drmkit.examples.report.Words;

/** Grants and what is changed in them, in words, with the names of places before their codes. */
final class GrantText {

    private final CodeTree tree;
    private final Words words;

    GrantText(CodeTree tree, Words words) {
        this.tree = tree;
        this.words = words;
    }

    String places(Collection<String> codes) {
        return codes.stream().map(this::place).collect(Collectors.joining(words.text("comma")));
    }

    private String place(String code) {
        return tree.attribute(tree.node(code), Divisions.NAME).orElse("") + " (" + code + ")";
    }

    /** Returns places in as few names as possible. */
    String shortly(NodeSet places) {
        return Territory.parts(places).stream()
                .map(part -> where(List.of(part.code()), part.without()))
                .collect(Collectors.joining(words.text("plus")));
    }

    NodeSet extent(Collection<String> codes) {
        return NodeSet.of(tree, codes, Set.of());
    }

    private NodeSet extent(TerritoryGrant grant) {
        return NodeSet.of(tree, grant.regions(), grant.exceptRegions());
    }

    /** Returns the whole grant in a line, in the codes that it names. */
    String asSigned(TerritoryGrant grant) {
        return line(grant, where(grant.regions(), grant.exceptRegions()));
    }

    /** Returns the whole grant in a line, in other codes if that is shorter. */
    String shortly(TerritoryGrant grant) {
        return line(grant, shortly(extent(grant)));
    }

    private String line(TerritoryGrant grant, String where) {
        int townships = extent(grant).leafCount();
        return words.text("grant", grant.id(), grant.dealer(), kind(grant), where, days(grant), townships);
    }

    private String where(Collection<String> codes, Collection<String> without) {
        return without.isEmpty() ? places(codes) : words.text("without", places(codes), places(without));
    }

    String days(DateRange period) {
        return words.text(
                "days",
                period.from().toString(),
                period.lastDay().map(Object::toString).orElse(""));
    }

    private String days(TerritoryGrant grant) {
        return grant.period().map(this::days).orElse("");
    }

    private String kind(TerritoryGrant grant) {
        return words.text(grant.exclusivity().name());
    }

    /** Returns what becomes different. */
    String change(TerritoryGrant before, TerritoryGrant after) {
        List<String> parts = new ArrayList<>();
        replaced(before.regions(), after.regions(), parts);
        Set<String> without = minus(after.exceptRegions(), before.exceptRegions());
        if (!without.isEmpty()) {
            parts.add(words.text("change.without", places(without)));
        }
        if (!before.period().equals(after.period())) {
            parts.add(days(after));
        }
        if (before.exclusivity() != after.exclusivity()) {
            parts.add(words.text("change.kind", kind(after)));
        }
        return words.text("change", after.id(), after.dealer(), String.join(words.text("comma"), parts));
    }

    private void replaced(Set<String> before, Set<String> after, List<String> parts) {
        Set<String> gone = minus(before, after);
        if (!gone.isEmpty()) {
            parts.add(words.text("change.place", places(minus(after, before)), places(gone)));
        }
    }

    private static Set<String> minus(Set<String> codes, Set<String> others) {
        Set<String> left = new TreeSet<>(codes);
        left.removeAll(others);
        return left;
    }
}
