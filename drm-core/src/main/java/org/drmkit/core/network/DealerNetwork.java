package org.drmkit.core.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.trade.TradeSchema;
import org.jspecify.annotations.Nullable;

/**
 * Who sells what where: the dealers, the codes that trade lines may have, named calendars and territory grants.
 *
 * <p>Everything that a definition may name is here, so that {@code {"dealer.teir": {">=": 1}}} is refused when the
 * definition is read, with {@code tier} as the likely fix, and not when it first pays nothing.
 *
 * <p>It need not name every dealer: one that only the trade ledger knows has no attributes. What the dealers bought is
 * in the ledger, and what is recorded about them in fact sources; see {@code DealerBook} for all of it together.
 * Immutable and thread-safe, equal by content.
 */
public final class DealerNetwork {

    /**
     * An object such as <code>{"schema": {"currency": "CNY"}, "dealers": [{"id": "D1", "attributes": {"tier": 2}}],
     * "calendars": [{"name": "R445", "firstDays": ["2025-12-29", "2026-01-26"]}]}</code>, with optional
     * <code>grants</code>; only the schema is required.
     */
    public static final Shape<DealerNetwork> SHAPE = NetworkShape.SHAPE;

    private final TradeSchema schema;
    private final Map<String, Dealer> dealers;
    private final Map<String, NamedCalendar> calendars;
    private final Map<String, TerritoryGrant> grants;
    private final List<Dealer> dealerList;
    private final List<TerritoryGrant> grantList;
    private final Map<String, Boolean> constants;
    /** Computed when first asked for, the same by whichever thread. */
    private @Nullable String contentHash;

    DealerNetwork(
            TradeSchema schema,
            Map<String, Dealer> dealers,
            Map<String, NamedCalendar> calendars,
            Map<String, TerritoryGrant> grants) {
        this.schema = schema;
        this.dealers = Collections.unmodifiableMap(new LinkedHashMap<>(dealers));
        this.calendars = Collections.unmodifiableMap(calendars);
        this.grants = Collections.unmodifiableMap(grants);
        this.dealerList = List.copyOf(dealers.values());
        this.grantList = List.copyOf(grants.values());
        this.constants = constants(dealers);
    }

    private static Map<String, Boolean> constants(Map<String, Dealer> dealers) {
        Map<String, Boolean> constants = new TreeMap<>();
        dealers.values()
                .forEach(dealer -> dealer.attributes()
                        .forEach((name, values) -> constants.merge(name, holdsAlways(values), Boolean::logicalAnd)));
        return Collections.unmodifiableMap(constants);
    }

    private static boolean holdsAlways(Dated<Scalar> values) {
        return values.segments().stream().map(Dated.Segment::range).allMatch(DateRange.always()::equals);
    }

    /**
     * Starts a network.
     *
     * @param schema what trade lines look like
     * @return a builder without dealers
     */
    public static DealerNetworkBuilder builder(TradeSchema schema) {
        return new DealerNetworkBuilder(schema);
    }

    /**
     * Returns what trade lines look like, with the trees of products and regions.
     *
     * @return the schema
     */
    public TradeSchema schema() {
        return schema;
    }

    /**
     * Returns the dealers.
     *
     * @return the dealers in the order of their ids
     */
    public List<Dealer> dealers() {
        return dealerList;
    }

    /**
     * Returns a dealer.
     *
     * @param id the id
     * @return the dealer, empty if the network does not name it
     */
    public Optional<Dealer> dealer(String id) {
        return Optional.ofNullable(dealers.get(id));
    }

    /**
     * Returns the attributes that a definition may name.
     *
     * @return the names of all attributes that any dealer has, in order, without {@code dealer.} in front
     */
    public Set<String> attributes() {
        return constants.keySet();
    }

    /**
     * Checks if no dealer ever changes an attribute.
     *
     * @param attribute the name, without {@code dealer.} in front
     * @return true if each dealer has one value on every day, or none on any
     */
    public boolean isConstant(String attribute) {
        return constants.getOrDefault(attribute, true);
    }

    /**
     * Returns the values that an attribute takes, such as the ids of all groups.
     *
     * @param attribute the name, without {@code dealer.} in front
     * @return the values as text, in order
     */
    public Set<String> values(String attribute) {
        Set<String> values = new TreeSet<>(Parties.ORDER);
        dealers.values().stream()
                .flatMap(dealer -> dealer.attribute(attribute).segments().stream())
                .map(Dated.Segment::value)
                .map(Scalar::toString)
                .forEach(values::add);
        return Collections.unmodifiableSet(values);
    }

    /**
     * Returns the calendars.
     *
     * @return the calendars by name, in order
     */
    public Map<String, NamedCalendar> calendars() {
        return calendars;
    }

    /**
     * Returns a calendar.
     *
     * @param name the name
     * @return the calendar, empty if there is none of this name
     */
    public Optional<NamedCalendar> calendar(String name) {
        return Optional.ofNullable(calendars.get(name));
    }

    /**
     * Returns the territory grants.
     *
     * @return the grants in the order of their ids
     */
    public List<TerritoryGrant> grants() {
        return grantList;
    }

    /**
     * Returns a grant.
     *
     * @param id the id
     * @return the grant, empty if there is none of this id
     */
    public Optional<TerritoryGrant> grant(String id) {
        return Optional.ofNullable(grants.get(id));
    }

    /**
     * Returns the hash of the content, for the stamp of a result.
     *
     * @return SHA-256 in hexadecimal; the same for equal networks
     */
    public String contentHash() {
        String hash = contentHash;
        if (hash == null) {
            hash = NetworkHash.of(this);
            contentHash = hash;
        }
        return hash;
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || (o instanceof DealerNetwork other
                        && schema.equals(other.schema)
                        && dealers.equals(other.dealers)
                        && calendars.equals(other.calendars)
                        && grants.equals(other.grants));
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + dealers.hashCode();
    }

    @Override
    public String toString() {
        return "%s dealers with attributes %s, %s calendars, %s grants"
                .formatted(dealers.size(), attributes(), calendars.size(), grants.size());
    }
}
