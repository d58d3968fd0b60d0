package org.drmkit.core.conflict.internal;

import org.drmkit.core.number.Fraction;

/**
 * The average price of a unit for one dealer.
 *
 * @param dealer the dealer
 * @param price the price
 */
record Offer(String dealer, Fraction price) {}
