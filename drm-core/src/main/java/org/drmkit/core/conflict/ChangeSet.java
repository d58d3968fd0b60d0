package org.drmkit.core.conflict;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drmkit.core.agreement.GrantStatus;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.market.MarketData;
import org.drmkit.core.market.PriceEntry;

/**
 * Grants that are added, replaced and ended together, and judged by what they leave behind.
 *
 * <p>To move the boundary between two grants that abut from July to August, both are replaced in one set: one of them alone would overlap
 * the other for a month. What a set adds or puts in another's place counts even as a draft. Immutable, equal by content.
 *
 * @param add grants with new ids
 * @param replace grants that take the place of those with their ids
 * @param end grants that end earlier or later than they do
 * @param addPrices entries with new ids for the price list
 */
public record ChangeSet(
        List<TerritoryGrant> add, List<TerritoryGrant> replace, List<GrantEnd> end, List<PriceEntry> addPrices) {

    /** How a change set looks as JSON. */
    public static final ObjectShape<ChangeSet> SHAPE = Shape.object("change set", o -> {
        Shape<List<TerritoryGrant>> grants = Shapes.listOf(TerritoryGrant.SHAPE);
        var add = o.withDefault("add", grants, List.of(), ChangeSet::add);
        var replace = o.withDefault("replace", grants, List.of(), ChangeSet::replace);
        var end = o.withDefault("end", Shapes.listOf(GrantEnd.SHAPE), List.of(), ChangeSet::end);
        var prices = o.withDefault("addPrices", Shapes.listOf(PriceEntry.SHAPE), List.of(), ChangeSet::addPrices);
        return v -> new ChangeSet(v.get(add), v.get(replace), v.get(end), v.get(prices));
    });

    /** Copies the lists. */
    public ChangeSet {
        add = List.copyOf(add);
        replace = List.copyOf(replace);
        end = List.copyOf(end);
        addPrices = List.copyOf(addPrices);
    }

    /**
     * Returns the set that adds grants.
     *
     * @param grants the grants
     * @return the set
     */
    public static ChangeSet adding(TerritoryGrant... grants) {
        return new ChangeSet(List.of(grants), List.of(), List.of(), List.of());
    }

    /**
     * Returns the set that replaces grants.
     *
     * @param grants the grants
     * @return the set
     */
    public static ChangeSet replacing(TerritoryGrant... grants) {
        return new ChangeSet(List.of(), List.of(grants), List.of(), List.of());
    }

    /**
     * Returns the set that adds entries to the price list.
     *
     * @param entries the entries
     * @return the set
     */
    public static ChangeSet pricing(PriceEntry... entries) {
        return new ChangeSet(List.of(), List.of(), List.of(), List.of(entries));
    }

    /**
     * Returns the market after the changes.
     *
     * @param market the market before
     * @return the market with the entries that are added
     * @throws DefinitionException if an entry has an id that is taken
     */
    public MarketData applyTo(MarketData market) {
        Set<String> known = market.priceList().stream().map(PriceEntry::id).collect(Collectors.toSet());
        Problems problems = new Problems();
        for (int i = 0; i < addPrices.size(); i++) {
            if (!known.add(addPrices.get(i).id())) {
                Pointer place = Pointer.root().child("addPrices").child(i).child("id");
                problems.add(Problem.of(place, Problem.DUPLICATE, "there is an entry of this id")
                        .withValue(addPrices.get(i).id())
                        .withMaybe("give it another one"));
            }
        }
        problems.throwIfAny("change set");
        return addPrices.isEmpty() ? market : market.withPrices(addPrices);
    }

    /**
     * Reads a change set.
     *
     * @param text the JSON text
     * @return the change set
     * @throws DefinitionException with all problems, if there are any
     */
    public static ChangeSet read(String text) {
        return SHAPE.parse(text, "change set");
    }

    /**
     * Writes the change set.
     *
     * @return JSON that reads back as an equal one
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * Returns what is left when the changes are made: the grants that bind, and what the set brings unless it is terminated.
     *
     * @param grants the grants before
     * @return the grants after, in the order of their ids
     * @throws DefinitionException with all problems, such as a new id that is taken or an unknown one, if there are any
     */
    public List<TerritoryGrant> applyTo(Collection<TerritoryGrant> grants) {
        Map<String, TerritoryGrant> known = new TreeMap<>();
        grants.forEach(grant -> known.put(grant.id(), grant));
        check(known.keySet());
        Map<String, TerritoryGrant> after = new TreeMap<>(known);
        after.values().removeIf(grant -> !grant.status().isBinding());
        add.forEach(grant -> after.put(grant.id(), grant));
        replace.forEach(grant -> after.put(grant.id(), grant));
        end.forEach(last -> after.computeIfPresent(
                last.id(), (id, grant) -> grant.withPeriod(grant.from(), Optional.of(last.to()))));
        after.values().removeIf(grant -> grant.status() == GrantStatus.TERMINATED);
        return List.copyOf(after.values());
    }

    private void check(Set<String> known) {
        Problems problems = new Problems();
        Set<String> touched = new HashSet<>();
        for (int i = 0; i < add.size(); i++) {
            Pointer place = Pointer.root().child("add").child(i).child("id");
            once(add.get(i).id(), place, touched, problems);
            if (known.contains(add.get(i).id())) {
                problems.add(Problem.of(place, Problem.DUPLICATE, "there is a grant of this id")
                        .withValue(add.get(i).id())
                        .withMaybe("replace it"));
            }
        }
        for (int i = 0; i < replace.size(); i++) {
            Pointer place = Pointer.root().child("replace").child(i).child("id");
            once(replace.get(i).id(), place, touched, problems);
            known(replace.get(i).id(), place, known, problems);
        }
        for (int i = 0; i < end.size(); i++) {
            Pointer place = Pointer.root().child("end").child(i).child("id");
            once(end.get(i).id(), place, touched, problems);
            known(end.get(i).id(), place, known, problems);
        }
        problems.throwIfAny("change set");
    }

    private static void known(String id, Pointer place, Set<String> known, Problems problems) {
        if (!known.contains(id)) {
            problems.add(Problem.unknown(place, "grant", id, known));
        }
    }

    private static void once(String id, Pointer place, Set<String> touched, Problems problems) {
        if (!touched.add(id)) {
            problems.add(Problem.of(place, Problem.DUPLICATE, "the set changes this grant twice")
                    .withValue(id)
                    .withMaybe("say once what it is in the end"));
        }
    }
}
