package org.drmkit.examples.relations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drmkit.core.agreement.AgreementFacts;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.promise.PromiseLedger;
import org.drmkit.core.relation.audit.AuditFacts;
import org.drmkit.core.relation.audit.StoreStandard;
import org.drmkit.core.relation.cadence.CadenceFacts;
import org.drmkit.core.relation.cadence.CadencePolicy;
import org.drmkit.core.relation.commitment.CommitmentFacts;
import org.drmkit.core.relation.dataduty.BalanceFacts;
import org.drmkit.core.relation.dataduty.FeedFacts;
import org.drmkit.core.relation.economics.EconomicsFacts;
import org.drmkit.core.relation.esg.DeedFacts;
import org.drmkit.core.relation.esg.EsgChecklist;
import org.drmkit.core.relation.esg.EsgFacts;
import org.drmkit.core.relation.feedback.FeedbackFacts;
import org.drmkit.core.relation.forecast.ForecastFacts;
import org.drmkit.core.relation.jointplan.PlanFacts;
import org.drmkit.core.relation.launch.ActivityFacts;
import org.drmkit.core.relation.launch.LaunchFacts;
import org.drmkit.core.relation.launch.LaunchPlan;
import org.drmkit.core.relation.launch.Milestone;
import org.drmkit.core.relation.lifecycle.Capabilities;
import org.drmkit.core.relation.lifecycle.LifeFacts;
import org.drmkit.core.relation.loyalty.LoyaltyFacts;
import org.drmkit.core.relation.loyalty.LoyaltyIndex;
import org.drmkit.core.relation.loyalty.LoyaltyIndexFacts;
import org.drmkit.core.relation.loyalty.LoyaltyMeasure;
import org.drmkit.core.relation.loyalty.LoyaltyPart;
import org.drmkit.core.relation.servicecase.CaseFacts;
import org.drmkit.core.relation.servicecase.ServicePolicy;
import org.drmkit.core.relation.servicepackage.PackageFacts;
import org.drmkit.core.relation.servicepackage.ServicePackage;
import org.drmkit.core.relation.servicepackage.ServicePackages;
import org.drmkit.core.relation.stock.StockFacts;
import org.drmkit.core.relation.supply.SupplyFacts;
import org.drmkit.core.relation.survey.SurveyFacts;
import org.drmkit.core.relation.target.TargetFacts;
import org.drmkit.core.relation.training.TrainingFacts;
import org.drmkit.core.relation.trust.TrustFacts;
import org.drmkit.core.relation.trust.TrustPolicy;
import org.drmkit.core.time.BusinessCalendar;
import org.drmkit.scoring.action.NextActions;

/** Every source of facts that the records of relations have, without records; prefixes as in the examples. */
final class Sources {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private Sources() {}

    static List<HistoryFacts<?>> all() {
        LaunchPlan launch = new LaunchPlan(
                "L1", "X1", DAY, DAY, BigDecimal.ONE, List.of(new Milestone("A", 0, BigDecimal.ONE, false)));
        EsgChecklist list = new EsgChecklist(List.of(new EsgChecklist.Criterion("LED", BigDecimal.ONE, false)));
        ServicePolicy service = new ServicePolicy(BusinessCalendar.builder().build(), Map.of());
        StoreStandard audit =
                new StoreStandard(List.of(new StoreStandard.Item("SIGN", BigDecimal.ONE, false)), BigDecimal.ONE);
        LoyaltyIndex index = new LoyaltyIndex(
                List.of(new LoyaltyPart(LoyaltyMeasure.WALLET_SHARE, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE)),
                BigDecimal.ONE);
        ServicePackages packages = new ServicePackages(
                List.of(new ServicePackage("A", 14, "HOTLINE", Optional.empty(), Optional.empty(), Set.of())));
        return List.of(
                AgreementFacts.of("DEALER", none()),
                AuditFacts.of(audit, none()),
                CadenceFacts.of(none(), dealer -> CadencePolicy.of(14)),
                CommitmentFacts.given(none(), BigDecimal.ZERO),
                CommitmentFacts.received(none(), BigDecimal.ZERO),
                FeedFacts.of(none()),
                BalanceFacts.of(none()),
                BalanceFacts.own(none(), "OEM"),
                EconomicsFacts.of(none()),
                EsgFacts.metric("co2", "CO2", party -> Optional.empty(), none()),
                EsgFacts.checklist(list, none()),
                DeedFacts.of(none()),
                FeedbackFacts.of(none()),
                ForecastFacts.of(none(), BigDecimal.ONE),
                ForecastFacts.own(none(), "OEM"),
                ForecastFacts.packs(none(), 30),
                PlanFacts.of(none(), none()),
                PlanFacts.own(none(), PromiseLedger.of(none())),
                LaunchFacts.of("x1", launch, none()),
                ActivityFacts.of("x1", "L1", none()),
                LifeFacts.of(none(), Capabilities.standard()),
                LoyaltyFacts.of(none()),
                LoyaltyIndexFacts.of(index, none()),
                PackageFacts.of(packages, none()),
                CaseFacts.of(none(), service),
                StockFacts.of(none()),
                SupplyFacts.of(none()),
                SurveyFacts.of("csi", "CSI", "recommend", 1, none()),
                TargetFacts.of("sales", none()),
                TrainingFacts.of(none(), List.of()),
                TrustFacts.index(none(), none(), TrustPolicy.standard()),
                TrustFacts.incidents(none()));
    }

    private static <R extends Recorded> History<R> none() {
        return History.of(List.of());
    }

    /** Every fact: those of records, and those that an engine hands on beside its scores. */
    static List<FactName> catalogue() {
        return Stream.concat(
                        all().stream().flatMap(source -> source.catalogue().stream()), NextActions.catalogue().stream())
                .toList();
    }

    /** The lines of the table of facts: name, unit, words. */
    static Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        for (FactName fact : catalogue()) {
            lines.put(
                    fact.name(),
                    "| `%s` | %s | %s | %s |"
                            .formatted(
                                    fact.name(),
                                    fact.unit(),
                                    fact.titles().get("en"),
                                    fact.titles().get("zh")));
        }
        return lines;
    }
}
