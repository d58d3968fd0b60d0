package org.drmkit.incentives.split;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.money.Money;

/**
 * What somebody is owed of a deal. Immutable.
 *
 * @param role the part that the party has in the deal
 * @param dealer the dealer, empty if the supplier keeps the amount
 * @param weight the weight of the role
 * @param amount the amount
 */
public record SplitPart(Role role, Optional<String> dealer, BigDecimal weight, Money amount) {}
