/**
 * Who buys and sells on: dealers and what is said about them by date. Start with {@link org.drmkit.core.dealer.Dealer}.
 */
@NullMarked
package org.drmkit.core.dealer;

import org.jspecify.annotations.NullMarked;
