package org.drmkit.incentives.split;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.market.DealRegister;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.money.Money;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;

/**
 * Says who is owed what of a deal.
 *
 * <p>Dealer A sells 10,000.00 online into the territory of B; the policy shares 10 % as 70 to 30: A has 700.00, B 300.00. The parts add up
 * to the cent, by largest remainder. It keeps nothing and pays nothing. Immutable and thread-safe.
 */
public final class DealSplitter {

    private final SplitPolicy policy;
    private final Territories territories;
    private final DealRegister register;

    private DealSplitter(SplitPolicy policy, DealerNetwork network, DealRegister register) {
        this.policy = policy;
        this.territories = new Territories(network);
        this.register = register;
    }

    /**
     * Returns what shares deals in a network.
     *
     * @param policy the policy
     * @param network the network, whose grants tell who owns a territory
     * @param register the registrations, which tell who registered a deal
     * @return the splitter
     */
    public static DealSplitter of(SplitPolicy policy, DealerNetwork network, DealRegister register) {
        return new DealSplitter(policy, network, register);
    }

    /**
     * Shares a deal.
     *
     * @param deal the deal
     * @return who is owed what; nobody anything if no rule is for such a deal
     * @throws IllegalArgumentException if the amount has more decimal places than the currency
     */
    public DealSplit split(Deal deal) {
        Money amount = Money.of(policy.currency(), deal.amount());
        return policy.rules().stream()
                .filter(rule -> isFor(rule, deal))
                .findFirst()
                .map(rule -> split(rule, deal, amount))
                .orElseGet(() -> DealSplit.none(deal.id(), amount));
    }

    private boolean isFor(SplitRule rule, Deal deal) {
        boolean channel = rule.channels().isEmpty()
                || deal.channel().filter(rule.channels()::contains).isPresent();
        boolean cross = !rule.crossTerritory()
                || territories
                        .owner(deal)
                        .filter(owner -> !owner.equals(deal.seller()))
                        .isPresent();
        return channel && cross && (!rule.registered() || registrant(deal).isPresent());
    }

    private DealSplit split(SplitRule rule, Deal deal, Money amount) {
        Money pot = Money.rounded(
                policy.currency(), Fraction.of(rule.rate()).times(Fraction.of(amount.amount())), RoundingMode.HALF_UP);
        List<RoleWeight> shares = filled(rule, deal);
        List<BigDecimal> weights = shares.stream().map(RoleWeight::weight).toList();
        List<Money> amounts = pot.allocated(weights);
        List<SplitPart> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            RoleWeight share = shares.get(i);
            parts.add(new SplitPart(share.role(), party(share.role(), deal), share.weight(), amounts.get(i)));
        }
        return new DealSplit(deal.id(), Optional.of(rule.id()), amount, rule.rate(), pot, parts);
    }

    /** The shares that are given: with {@code OTHERS} only those that somebody has, unless nobody has any. */
    private List<RoleWeight> filled(SplitRule rule, Deal deal) {
        List<RoleWeight> filled = rule.shares().stream()
                .filter(share -> share.role() == Role.SUPPLIER
                        || party(share.role(), deal).isPresent())
                .toList();
        return rule.vacant() == SplitRule.Vacant.SUPPLIER || filled.isEmpty() ? rule.shares() : filled;
    }

    private Optional<String> party(Role role, Deal deal) {
        return switch (role) {
            case SELLER -> Optional.of(deal.seller());
            case TERRITORY_OWNER -> territories.owner(deal);
            case SERVICE_DEALER -> deal.serviceDealer();
            case REGISTRANT -> registrant(deal);
            case SUPPLIER -> Optional.empty();
        };
    }

    private Optional<String> registrant(Deal deal) {
        return deal.customer()
                .flatMap(customer -> register.owner(customer, deal.product(), deal.date()))
                .map(DealRegistration::dealer);
    }
}
