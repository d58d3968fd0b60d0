package org.drmkit.core.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.internal.GrantRules;
import org.drmkit.core.conflict.internal.GrantTable;
import org.drmkit.core.conflict.internal.SaleRules;
import org.drmkit.core.conflict.internal.deal.DealRules;
import org.drmkit.core.conflict.internal.price.PriceRules;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.market.MarketData;
import org.drmkit.core.market.NetPriceSource;
import org.drmkit.core.network.DealerNetwork;

/**
 * Finds where dealers get in each other's way.
 *
 * <pre>{@code
 * ConflictReport report = ConflictEngine.of(ConflictPolicy.standard(), network).run(book, asOf).report(known);
 * }</pre>
 *
 * <p>It detects and never punishes: what to do about a finding is for people. Immutable and thread-safe.
 */
public final class ConflictEngine {

    private static final List<ConflictRule> SHIPPED = Stream.of(
                    GrantRules.all(), SaleRules.all(), PriceRules.all(), DealRules.all())
            .flatMap(List::stream)
            .toList();

    private final ConflictPolicy policy;
    private final DealerNetwork network;
    private final List<ConflictRule> rules;
    private final GrantTable grants;

    private ConflictEngine(ConflictPolicy policy, DealerNetwork network, List<ConflictRule> rules) {
        this.policy = policy;
        this.network = network;
        this.rules = rules;
        this.grants = GrantTable.of(network);
    }

    /**
     * Returns the engine of a policy for a network.
     *
     * @param policy the policy
     * @param network the network whose grants, trees and columns it is about
     * @param own rules of the caller's own, beside the shipped ones
     * @return the engine
     * @throws DefinitionException with all problems, such as an unknown rule or column, if there are any
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static ConflictEngine of(ConflictPolicy policy, DealerNetwork network, ConflictRule... own) {
        Map<String, ConflictRule> known = new LinkedHashMap<>();
        List<ConflictRule> all = new ArrayList<>(SHIPPED);
        all.addAll(List.of(own));
        for (ConflictRule rule : all) {
            if (known.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException(
                        "There are two rules (%s).\nMaybe give your own rule another id.".formatted(rule.id()));
            }
        }
        PolicyCheck.check(policy, network.schema(), known.keySet());
        List<String> chosen = policy.rules().isEmpty() ? List.copyOf(known.keySet()) : policy.rules();
        return new ConflictEngine(
                policy, network, chosen.stream().map(known::get).toList());
    }

    /**
     * Looks for conflicts.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf the day: what is dated or recorded later is not seen
     * @return the run, which streams and reports findings
     * @throws IllegalArgumentException if the book belongs to another network
     */
    public ConflictRun run(DealerBook book, LocalDate asOf) {
        return run(book, MarketData.none(), asOf);
    }

    /**
     * Looks for conflicts, those of prices and deals among them.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param market offers, price lists, deals and so on
     * @param asOf the day: what is dated or recorded later is not seen
     * @return the run, which streams and reports findings
     * @throws IllegalArgumentException if the book belongs to another network
     */
    public ConflictRun run(DealerBook book, MarketData market, LocalDate asOf) {
        return run(book, market, NoNetPrices.INSTANCE, asOf);
    }

    /**
     * Looks for conflicts, those that need net prices among them.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param market offers, price lists, deals and so on
     * @param netPrices what units cost dealers after rebates
     * @param asOf the day: what is dated or recorded later is not seen
     * @return the run, which streams and reports findings
     * @throws IllegalArgumentException if the book belongs to another network
     */
    public ConflictRun run(DealerBook book, MarketData market, NetPriceSource netPrices, LocalDate asOf) {
        if (!book.network().equals(network)) {
            throw new IllegalArgumentException(
                    "The book belongs to another network than the policy was checked against.\nMaybe make the engine with book.network().");
        }
        return new ConflictRun(new ConflictScene(policy, book, market, netPrices, asOf, grants), rules);
    }
}
