package org.drmkit.core.relation.jointplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.time.DateRange;

/**
 * One version of a plan of two sides for a period.
 *
 * <p>OEM and D1 share the goal to open 20 outlets in 2026; OEM promises samples and two trainings, D1 promises salespeople and
 * monthly reports; OEM puts in CNY 50,000.00 and D1 CNY 40,000.00. The promises are those that a ledger of commitments keeps:
 * the plan does not know what became of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, the same for all versions
 * @param party the id of the dealer
 * @param supplier the id of the supplier
 * @param version the version, from 1 up
 * @param period the days, with beginning and end
 * @param agreedOn the day on which both sides agreed, empty for a draft
 * @param recordedOn the day on which this version was recorded
 * @param goals what both want to reach, in words
 * @param promises what each side owes, at least one of each side to the other
 * @param resources what each side puts in
 */
public record JointPlan(
        String id,
        String party,
        String supplier,
        int version,
        DateRange period,
        Optional<LocalDate> agreedOn,
        LocalDate recordedOn,
        List<String> goals,
        List<Promise> promises,
        List<Resource> resources)
        implements Recorded {

    /** A plan as JSON, with {@code goals}, {@code promises} and {@code resources} as lists. */
    public static final Shape<JointPlan> SHAPE = Shape.object("joint plan", o -> {
        var id = o.required("id", Shapes.CODE, JointPlan::id);
        var party = o.required("dealer", Shapes.CODE, JointPlan::party);
        var supplier = o.required("supplier", Shapes.CODE, JointPlan::supplier);
        var version = o.required("version", Shapes.integer(1, Integer.MAX_VALUE), JointPlan::version);
        var period = o.include(DateRange.SHAPE, JointPlan::period);
        var agreedOn = o.optional("agreedOn", Shapes.DATE, JointPlan::agreedOn);
        var recordedOn = o.required("recordedOn", Shapes.DATE, JointPlan::recordedOn);
        var goals = o.withDefault("goals", Shapes.listOf(Shapes.TEXT), List.of(), JointPlan::goals);
        var promises =
                o.required("promises", Shapes.distinctListOf(Promise.SHAPE, "id", Promise::id), JointPlan::promises);
        var resources = o.withDefault("resources", Shapes.listOf(Resource.SHAPE), List.of(), JointPlan::resources);
        return v -> new JointPlan(
                v.get(id),
                v.get(party),
                v.get(supplier),
                v.get(version),
                v.get(period),
                v.get(agreedOn),
                v.get(recordedOn),
                v.get(goals),
                v.get(promises),
                v.get(resources));
    });

    /** Checks that both sides promise something, and that nobody else does. */
    public JointPlan {
        goals = List.copyOf(goals);
        promises = List.copyOf(promises);
        resources = List.copyOf(resources);
        Problems problems = new Problems();
        checkPromises(party, supplier, promises, problems);
        checkResources(party, supplier, resources, problems);
        if (period.isOpen()) {
            problems.add(Problem.of(Pointer.root(), Problem.MISSING_MEMBER, "the plan has no end")
                    .withMaybe("the last day plus one"));
        }
        problems.throwIfAny("joint plan");
    }

    private static void checkPromises(String dealer, String supplier, List<Promise> promises, Problems problems) {
        Pointer pointer = Pointer.root().child("promises");
        for (String side : List.of(supplier, dealer)) {
            if (promises.stream().noneMatch(promise -> promise.promisor().equals(side))) {
                problems.add(Problem.of(pointer, Problem.INVALID, "%s promises nothing".formatted(side))
                        .withMaybe("a plan of one side is a demand"));
            }
        }
        for (int i = 0; i < promises.size(); i++) {
            Promise promise = promises.get(i);
            boolean between = List.of(dealer, supplier).containsAll(List.of(promise.promisor(), promise.promisee()));
            if (!between) {
                problems.add(Problem.of(
                        pointer.child(i),
                        Problem.INVALID,
                        "the promise %s is not between %s and %s".formatted(promise.id(), supplier, dealer)));
            }
        }
    }

    private static void checkResources(String dealer, String supplier, List<Resource> resources, Problems problems) {
        for (int i = 0; i < resources.size(); i++) {
            Resource resource = resources.get(i);
            Pointer pointer = Pointer.root().child("resources").child(i);
            if (!List.of(dealer, supplier).contains(resource.side())) {
                problems.add(
                        Problem.of(pointer, Problem.INVALID, "%s is no side of the plan".formatted(resource.side())));
            }
            if (!resource.value().currency().equals(resources.get(0).value().currency())) {
                problems.add(Problem.of(
                        pointer,
                        Problem.INVALID,
                        "the value %s is in another currency than %s"
                                .formatted(resource.value(), resources.get(0).value())));
            }
        }
    }

    /**
     * Returns the promises of one side.
     *
     * @param side the id of the supplier or the dealer
     * @return its promises, in the order of the plan
     */
    public List<Promise> promisesOf(String side) {
        return promises.stream()
                .filter(promise -> promise.promisor().equals(side))
                .toList();
    }

    /**
     * Returns what each side puts in.
     *
     * @return the value by side; a side that puts in nothing is not named
     */
    public Map<String, Money> given() {
        Map<String, Money> given = new TreeMap<>(Parties.ORDER);
        resources.forEach(resource -> given.merge(resource.side(), resource.value(), Money::plus));
        return given;
    }

    /**
     * Returns how the value of what the dealer puts in compares with all that is put in.
     *
     * @return the dealer's share, 0.5 being balanced; {@code NotApplicable} if nothing is put in
     */
    public Answer dealerShare() {
        Fraction dealer = value(party);
        return Answer.share(dealer, dealer.plus(value(supplier)));
    }

    private Fraction value(String side) {
        return Optional.ofNullable(given().get(side)).map(Money::exact).orElse(Fraction.ZERO);
    }

    /**
     * Checks if both sides let a promise of an earlier version go.
     *
     * @param promise the promise
     * @return true if this version is without it, and was agreed and recorded before it was due
     */
    boolean drops(Promise promise) {
        return agreedOn.filter(day -> day.isBefore(promise.dueOn())).isPresent()
                && recordedOn.isBefore(promise.dueOn())
                && promises.stream().noneMatch(one -> one.id().equals(promise.id()));
    }

    /**
     * Returns the next version, agreed on anew.
     *
     * @param changed the promises of the new version; those that it repeats keep their ids, and with them what became of them
     * @param day the day on which both sides agreed and that was recorded
     * @return the version
     * @throws DefinitionException if a side promises nothing any more
     */
    public JointPlan revised(List<Promise> changed, LocalDate day) {
        return new JointPlan(
                id, party, supplier, version + 1, period, Optional.of(day), day, goals, changed, resources);
    }
}
