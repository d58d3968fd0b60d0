package org.drmkit.core.relation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Group;
import net.jqwik.api.Provide;
import org.drmkit.core.json.JsonContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.relation.audit.StoreStandard;
import org.drmkit.core.relation.cadence.CadencePolicy;
import org.drmkit.core.relation.cadence.ContactMode;
import org.drmkit.core.relation.dataduty.BenchmarkRule;
import org.drmkit.core.relation.jointplan.Dependence;
import org.drmkit.core.relation.lifecycle.Capabilities;
import org.drmkit.core.relation.lifecycle.Capability;
import org.drmkit.core.relation.lifecycle.LifeRules;
import org.drmkit.core.relation.lifecycle.LifeStage;
import org.drmkit.core.relation.loyalty.LoyaltyWarning;
import org.drmkit.core.relation.servicecase.ServiceLevel;
import org.drmkit.core.relation.servicecase.ServicePolicy;
import org.drmkit.core.relation.supply.DealerGroup;
import org.drmkit.core.relation.training.RoleRequirement;
import org.drmkit.core.relation.trust.TrustPolicy;
import org.drmkit.core.time.BusinessCalendar;

/** What judges the records of relations, as JSON: every policy, rule and standard. */
class PolicyJsonProperties {

    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.integers().between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 999);
    }

    @Group
    class Cadences implements JsonContract<CadencePolicy> {

        @Override
        public Shape<CadencePolicy> shape() {
            return CadencePolicy.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<CadencePolicy>> values() {
            Arbitrary<Set<ContactMode>> modes =
                    Arbitraries.of(CadencePolicy.TWO_WAY).set().ofMinSize(1);
            return Combinators.combine(numbers(), modes)
                    .as(CadencePolicy::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Warnings implements JsonContract<LoyaltyWarning> {

        @Override
        public Shape<LoyaltyWarning> shape() {
            return LoyaltyWarning.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<LoyaltyWarning>> values() {
            Arbitrary<BigDecimal> intents =
                    Arbitraries.integers().between(1, 100).map(BigDecimal::valueOf);
            return Combinators.combine(intents, shares().filter(share -> share.signum() > 0))
                    .as(LoyaltyWarning::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class ContributionsToBenchmarks implements JsonContract<org.drmkit.core.relation.dataduty.Contribution> {

        @Override
        public Shape<org.drmkit.core.relation.dataduty.Contribution> shape() {
            return org.drmkit.core.relation.dataduty.Contribution.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<org.drmkit.core.relation.dataduty.Contribution>> values() {
            Arbitrary<BigDecimal> amounts = numbers().map(BigDecimal::valueOf);
            Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 999).map(LocalDate.of(2025, 1, 1)::plusDays);
            return Combinators.combine(Arbitraries.of("D1", "D2"), amounts, amounts, days)
                    .as(org.drmkit.core.relation.dataduty.Contribution::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class ContributionsToTargets implements JsonContract<org.drmkit.core.relation.target.Contribution> {

        @Override
        public Shape<org.drmkit.core.relation.target.Contribution> shape() {
            return org.drmkit.core.relation.target.Contribution.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<org.drmkit.core.relation.target.Contribution>> values() {
            return Combinators.combine(numbers().map(BigDecimal::valueOf), shares())
                    .as(org.drmkit.core.relation.target.Contribution::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Benchmarks implements JsonContract<BenchmarkRule> {

        @Override
        public Shape<BenchmarkRule> shape() {
            return BenchmarkRule.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<BenchmarkRule>> values() {
            return Combinators.combine(numbers(), shares().filter(share -> share.signum() > 0), numbers())
                    .as(BenchmarkRule::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Dependences implements JsonContract<Dependence> {

        @Override
        public Shape<Dependence> shape() {
            return Dependence.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<Dependence>> values() {
            return Combinators.combine(shares(), shares())
                    .as(Dependence::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Groups implements JsonContract<DealerGroup> {

        @Override
        public Shape<DealerGroup> shape() {
            return DealerGroup.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<DealerGroup>> values() {
            return Combinators.combine(
                            Arbitraries.of("G3", "G4", "G5"),
                            Arbitraries.of("North", "华北集团", "A & B"),
                            Arbitraries.of(DealerGroup.Kind.class),
                            Arbitraries.of("G1", "G2").optional())
                    .as(DealerGroup::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Lives implements JsonContract<LifeRules> {

        @Override
        public Shape<LifeRules> shape() {
            return LifeRules.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<LifeRules>> values() {
            return numbers().map(LifeRules::new).list().ofSize(8);
        }
    }

    @Group
    class StageCapabilities implements JsonContract<Capabilities> {

        @Override
        public Shape<Capabilities> shape() {
            return Capabilities.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<Capabilities>> values() {
            Arbitrary<Set<Capability>> sets = Arbitraries.of(Capability.class).set();
            return Arbitraries.maps(Arbitraries.of(LifeStage.class), sets)
                    .ofMinSize(1)
                    .filter(all -> all.values().stream().anyMatch(set -> !set.isEmpty()))
                    .map(Capabilities::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Services implements JsonContract<ServicePolicy> {

        @Override
        public Shape<ServicePolicy> shape() {
            return ServicePolicy.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<ServicePolicy>> values() {
            Arbitrary<ServiceLevel> levels = Combinators.combine(
                            Arbitraries.integers().between(1, 999),
                            Arbitraries.integers().between(0, 9_999))
                    .as((response, more) ->
                            new ServiceLevel(Duration.ofMinutes(response), Duration.ofMinutes(response + more)));
            BusinessCalendar calendar = BusinessCalendar.builder()
                    .hours(LocalTime.of(9, 0), LocalTime.of(18, 0))
                    .build();
            return Arbitraries.maps(Arbitraries.of("CRITICAL", "HIGH", "NORMAL"), levels)
                    .map(all -> new ServicePolicy(calendar, all))
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Requirements implements JsonContract<RoleRequirement> {

        @Override
        public Shape<RoleRequirement> shape() {
            return RoleRequirement.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<RoleRequirement>> values() {
            return Combinators.combine(
                            Arbitraries.of("SALES", "SERVICE"),
                            Arbitraries.of("BASICS", "FINANCE"),
                            Arbitraries.integers().between(1, 99),
                            shares(),
                            numbers())
                    .as(RoleRequirement::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Trusts implements JsonContract<TrustPolicy> {

        @Override
        public Shape<TrustPolicy> shape() {
            return TrustPolicy.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<TrustPolicy>> values() {
            Arbitrary<BigDecimal> weights = numbers().map(BigDecimal::valueOf);
            return Combinators.combine(numbers(), weights, weights, shares())
                    .as(TrustPolicy::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Standards implements JsonContract<StoreStandard> {

        @Override
        public Shape<StoreStandard> shape() {
            return StoreStandard.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<StoreStandard>> values() {
            Arbitrary<List<StoreStandard.Item>> items = Combinators.combine(
                            Arbitraries.of("SIGN", "TOOLS", "WAITING"),
                            numbers().map(BigDecimal::valueOf),
                            Arbitraries.of(true, false))
                    .as(StoreStandard.Item::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .uniqueElements(StoreStandard.Item::id);
            return Combinators.combine(items, shares())
                    .as(StoreStandard::new)
                    .list()
                    .ofSize(8);
        }
    }
}
