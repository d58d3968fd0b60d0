package org.drmkit.core.relation.supply;

import java.util.OptionalInt;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;

/** What KPIs and programs can ask about levels of supply. */
public final class SupplyFacts {

    /** The level of the party on the day: 1 for a dealer that the supplier supplies (一级), 2 for one that such a dealer supplies. */
    public static final FactName LEVEL = FactName.of("supplyLevel", Unit.COUNT, "level of supply", "供货层级");

    /** By how many it is supplied on the day. */
    public static final FactName SOURCES = FactName.of("supplySources", Unit.COUNT, "sources of supply", "供货来源数");

    private SupplyFacts() {}

    /**
     * Returns the facts about levels of supply.
     *
     * @param history the links
     * @return the source
     */
    public static HistoryFacts<SupplyLink> of(History<SupplyLink> history) {
        return HistoryFacts.of("levels of supply", history)
                .onDay(LEVEL, (known, window) -> {
                    OptionalInt level = SupplyNetwork.level(
                            known.get(0).party(), window.day(), party -> history.known(party, window.asOf()));
                    return level.isPresent() ? Answer.of(level.getAsInt()) : Answer.missing(Reasons.INVALID);
                })
                .onDay(
                        SOURCES,
                        (known, window) -> Answer.of(
                                SupplyNetwork.sources(known, window.day()).size()))
                .build();
    }
}
