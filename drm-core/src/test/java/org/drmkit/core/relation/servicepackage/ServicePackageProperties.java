package org.drmkit.core.relation.servicepackage;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.JsonContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.money.Money;
import org.drmkit.core.time.DateRange;

class ServicePackageProperties implements RelationContract<Placement> {

    private static final ServicePackages PACKAGES = ServicePackages.SHAPE.parse(
            "[{\"segment\": \"A\", \"maxGapDays\": 14, \"support\": \"KEY_ACCOUNT\"},"
                    + " {\"segment\": \"B\", \"maxGapDays\": 30, \"support\": \"HOTLINE\", \"fund\": \"CNY 20000.00\"}]",
            "packages");

    @Override
    public Shape<Placement> shape() {
        return Placement.SHAPE;
    }

    @Override
    public History<Placement> history(List<Placement> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<Placement> facts(History<Placement> history) {
        return PackageFacts.of(PACKAGES, history);
    }

    @Property(tries = 100)
    void packages_haveOneForEachSegmentThatTheyName(@ForAll("packages") List<ServicePackages> all) {
        for (ServicePackages packages : all) {
            Assertions.assertThat(packages.packages())
                    .allSatisfy(one ->
                            Assertions.assertThat(packages.of(one.segment())).contains(one));
            Assertions.assertThat(packages.of("Z")).isEmpty();
        }
    }

    @Override
    @Provide
    public Arbitrary<List<Placement>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of("A", "B", "C"),
                        RelationContract.days(),
                        Arbitraries.integers().between(1, 90),
                        RelationContract.days())
                .as((party, segment, from, length, day) ->
                        new Placement(id, party, segment, DateRange.of(from, from.plusDays(length)), day)));
    }

    @Provide
    Arbitrary<List<ServicePackages>> packages() {
        return packageLists();
    }

    private static Arbitrary<List<ServicePackages>> packageLists() {
        Arbitrary<Money> amounts = Arbitraries.longs()
                .between(0, 99_999_999)
                .map(cents -> Money.ofMinor(Money.parse("CNY 1.00").currency(), cents));
        Arbitrary<Set<String>> courses =
                Arbitraries.of("BASICS", "FINANCE", "PARTS").set().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of("HOTLINE", "KEY_ACCOUNT"),
                        amounts.optional(),
                        amounts.optional(),
                        courses)
                .as(ServicePackage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(ServicePackage::segment)
                .map(ServicePackages::new)
                .list()
                .ofSize(8);
    }

    @Group
    class Packages implements JsonContract<ServicePackages> {

        @Override
        public Shape<ServicePackages> shape() {
            return ServicePackages.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<ServicePackages>> values() {
            return packageLists();
        }
    }
}
