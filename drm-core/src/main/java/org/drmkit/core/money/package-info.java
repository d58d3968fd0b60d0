/**
 * Amounts of money to the minor unit, and their division without losing a cent.
 *
 * <p>Start with {@link org.drmkit.core.money.Money}. {@link org.drmkit.core.money.Allocation} divides a total by
 * weights; {@link org.drmkit.core.money.CurrencyMismatchException} is what mixing two currencies ends in.
 */
@NullMarked
package org.drmkit.core.money;

import org.jspecify.annotations.NullMarked;
