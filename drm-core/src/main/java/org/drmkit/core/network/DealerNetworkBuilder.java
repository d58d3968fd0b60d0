package org.drmkit.core.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.trade.TradeSchema;

/**
 * Puts a network together; what clashes is listed all at once when it is built.
 *
 * <p>Mutable, for one thread.
 */
public final class DealerNetworkBuilder {

    private final TradeSchema schema;
    private final List<Dealer> dealers = new ArrayList<>();
    private final List<NamedCalendar> calendars = new ArrayList<>();
    private final List<TerritoryGrant> grants = new ArrayList<>();

    DealerNetworkBuilder(TradeSchema schema) {
        this.schema = schema;
    }

    /**
     * Adds a dealer.
     *
     * @param dealer the dealer
     * @return this builder
     */
    public DealerNetworkBuilder dealer(Dealer dealer) {
        dealers.add(dealer);
        return this;
    }

    /**
     * Adds dealers.
     *
     * @param more the dealers, in any order
     * @return this builder
     */
    public DealerNetworkBuilder dealers(Collection<Dealer> more) {
        dealers.addAll(more);
        return this;
    }

    /**
     * Adds a calendar, whose name a definition may use as the length of a period.
     *
     * @param calendar the calendar
     * @return this builder
     */
    public DealerNetworkBuilder calendar(NamedCalendar calendar) {
        calendars.add(calendar);
        return this;
    }

    /**
     * Adds a territory grant.
     *
     * @param grant the grant
     * @return this builder
     */
    public DealerNetworkBuilder grant(TerritoryGrant grant) {
        grants.add(grant);
        return this;
    }

    /**
     * Adds territory grants.
     *
     * @param more the grants, in any order
     * @return this builder
     */
    public DealerNetworkBuilder grants(Collection<TerritoryGrant> more) {
        grants.addAll(more);
        return this;
    }

    /**
     * Builds the network.
     *
     * @return the network
     * @throws org.drmkit.core.json.DefinitionException if two dealers, grants or calendars have the same id or name,
     *     with all such pairs; each problem
     *     points to the later one, as in {@code /dealers/3/id}
     */
    public DealerNetwork build() {
        Problems problems = new Problems();
        Map<String, Dealer> dealersById = index("dealers", "id", dealers, Dealer::id, problems);
        Map<String, NamedCalendar> calendarsByName =
                index("calendars", "name", calendars, NamedCalendar::name, problems);
        Map<String, TerritoryGrant> grantsById = index("grants", "id", grants, TerritoryGrant::id, problems);
        problems.throwIfAny("network");
        return new DealerNetwork(schema, dealersById, calendarsByName, grantsById);
    }

    private static <T> Map<String, T> index(
            String list, String member, List<T> values, Function<T, String> id, Problems problems) {
        Map<String, T> index = new TreeMap<>(Parties.ORDER);
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            T earlier = index.putIfAbsent(id.apply(value), value);
            if (earlier != null) {
                Pointer pointer = Pointer.root().child(list).child(i).child(member);
                problems.add(clash(pointer, member, id.apply(value), earlier.equals(value)));
            }
        }
        return index;
    }

    private static Problem clash(Pointer pointer, String member, String id, boolean repeated) {
        return Problem.of(pointer, Problem.DUPLICATE, "an earlier one has the same " + member)
                .withValue(id)
                .withMaybe(repeated ? "the same one was added twice" : "one of both is an older version");
    }
}
