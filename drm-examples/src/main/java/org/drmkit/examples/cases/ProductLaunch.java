package org.drmkit.examples.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.agreement.Agreement;
import org.drmkit.core.agreement.AgreementTerm;
import org.drmkit.core.agreement.TermKind;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.relation.launch.JointActivity;
import org.drmkit.core.relation.launch.LaunchFacts;
import org.drmkit.core.relation.launch.LaunchPlan;
import org.drmkit.core.relation.launch.LaunchRecord;
import org.drmkit.core.relation.launch.Readiness;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.program.Program;

/**
 * The launch of an electronics product: who is ready, who spoke too early, who earns the launch support, what both sides pay of a joint
 * roadshow, and what the supplier owes for the old model.
 */
public final class ProductLaunch {

    private static final LocalDate T = LocalDate.of(2026, 3, 20);

    private static final LaunchPlan PLAN = LaunchPlan.SHAPE.parse("""
            {"id": "L1", "product": "X1", "embargoUntil": "2026-03-20", "onSale": "2026-03-20", "readyFrom": 0.8,
             "milestones": [
               {"id": "BRIEFING", "daysBefore": 30, "weight": 20},
               {"id": "TRAINING", "daysBefore": 14, "weight": 20, "mandatory": true},
               {"id": "DISPLAY", "daysBefore": 7, "weight": 20},
               {"id": "STOCK", "daysBefore": 3, "weight": 20},
               {"id": "CAMPAIGN", "daysBefore": 0, "weight": 20}]}
            """, "launch plan");

    /** D1 lacks the campaign, D2 the training; D2 showed the price three days early, D1 on the day; D1 and OEM share a roadshow. */
    private static final History<LaunchRecord> RECORDS =
            History.shape(LaunchRecord.SHAPE).parse("""
            [{"id": "1", "dealer": "D1", "launch": "L1", "milestone": "BRIEFING", "on": "2026-02-15", "recordedOn": "2026-02-15"},
             {"id": "2", "dealer": "D1", "launch": "L1", "milestone": "TRAINING", "on": "2026-03-02", "recordedOn": "2026-03-02"},
             {"id": "3", "dealer": "D1", "launch": "L1", "milestone": "DISPLAY", "on": "2026-03-10", "recordedOn": "2026-03-10"},
             {"id": "4", "dealer": "D1", "launch": "L1", "milestone": "STOCK", "on": "2026-03-15", "recordedOn": "2026-03-16"},
             {"id": "5", "dealer": "D2", "launch": "L1", "milestone": "BRIEFING", "on": "2026-02-16", "recordedOn": "2026-02-16"},
             {"id": "6", "dealer": "D2", "launch": "L1", "milestone": "DISPLAY", "on": "2026-03-11", "recordedOn": "2026-03-11"},
             {"id": "7", "dealer": "D2", "launch": "L1", "milestone": "STOCK", "on": "2026-03-16", "recordedOn": "2026-03-16"},
             {"id": "8", "dealer": "D2", "launch": "L1", "milestone": "CAMPAIGN", "on": "2026-03-18", "recordedOn": "2026-03-18"},
             {"id": "9", "dealer": "D2", "product": "X1", "seenOn": "2026-03-17", "evidence": "web page", "recordedOn": "2026-03-17"},
             {"id": "10", "dealer": "D1", "product": "X1", "seenOn": "2026-03-20", "evidence": "shop window", "recordedOn": "2026-03-20"},
             {"id": "11", "dealer": "D1", "launch": "L1", "acknowledged": "EMBARGO-1", "on": "2026-02-10", "recordedOn": "2026-02-10"},
             {"id": "12", "dealer": "D1", "launch": "L1", "activity": "ROADSHOW", "owner": "D1", "kpi": "visitors", "budget": "CNY 30000.01",
              "split": {"OEM": 0.6, "D1": 0.4}, "dueOn": "2026-03-18", "doneOn": "2026-03-17", "recordedOn": "2026-03-17"}]
            """, "launch records");

    private ProductLaunch() {}

    /**
     * Prints the story.
     *
     * @param arguments a language, en or zh; English without one
     */
    public static void main(String[] arguments) {
        System.out.print(tell(Story.locale(arguments)));
    }

    static String tell(Locale locale) {
        Story story = new Story(locale);
        HistoryFacts<LaunchRecord> facts = LaunchFacts.of("x1", PLAN, RECORDS);
        IncentiveRun run = run(facts);
        DateRange march = DateRange.parse("2026-03-01/2026-04-01");
        for (String dealer : List.of("D1", "D2")) {
            Readiness readiness = Readiness.of(RECORDS.known(dealer, T), PLAN, T);
            story.say(
                    "%s: %s, %s %s; embargo breaches: %s; launch support %s.",
                    "%s：准备度 %s，%s %s；泄密次数：%s；上市支持 %s。",
                    dealer,
                    Story.percent(readiness.share(), 0),
                    readiness.ready() ? "READY" : "NOT_READY",
                    readiness.missingMandatory(),
                    Story.number(Story.ask(facts, LaunchFacts.breaches("x1"), dealer, march, T), 0),
                    run.payout(dealer, "launch", march.from()).payout());
        }
        activities(story);
        Promise credit = priceProtection().promise("OLD", "price cut X0", T).orElseThrow();
        story.say(
                "%s owes %s the credit for the old model in stock by %s.",
                "%s 须向 %s 兑付旧款库存保价，期限 %s。", credit.promisor(), credit.promisee(), credit.dueOn());
        return story.toString();
    }

    private static void activities(Story story) {
        for (LaunchRecord record : RECORDS.known("D1", T)) {
            if (record instanceof JointActivity one) {
                story.say(
                        "%s of %s for %s: %s, split %s; done in time: %s.",
                        "%s（%s，目标 %s）：预算 %s，分摊 %s；按期完成：%s。",
                        one.activity(),
                        one.owner(),
                        one.kpi(),
                        one.budget(),
                        one.parts(),
                        one.isDoneInTime(T));
            }
        }
    }

    private static IncentiveRun run(HistoryFacts<LaunchRecord> facts) {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "launch-x1", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-03-01", "to": "2026-07-01"},
                 "rules": [{"id": "launch", "per": "MONTH", "pay": {"amount": 20000},
                            "when": [{"value": {"fact": "x1Ready"}, ">=": 1}, {"value": {"fact": "x1EmbargoBreaches"}, "<=": 0}]}]}
                """);
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerNetwork network = DealerNetwork.builder(schema)
                .dealers(List.of(Dealer.of("D1"), Dealer.of("D2")))
                .build();
        DealerBook book =
                DealerBook.of(network, TradeLedger.builder(schema).build()).with(facts);
        return IncentiveEngine.of(program, network).run(book, LocalDate.of(2026, 4, 1));
    }

    private static Agreement priceProtection() {
        LocalDate signed = LocalDate.of(2025, 12, 1);
        return new Agreement(
                "A1",
                "D1",
                "OEM",
                "DEALER",
                1,
                Optional.empty(),
                signed,
                signed,
                DateRange.parse("2026-01-01/2027-01-01"),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(AgreementTerm.ofDays("OLD", TermKind.PRICE_PROTECTION_DAYS, "OEM", 15)));
    }
}
