/**
 * How conflicts of prices are found: adverts below a minimum, price lists that contradict themselves, goods that pay to be carried elsewhere.
 *
 * <p>{@code PriceRules} has the rules. For drmkit itself.
 */
@NullMarked
package org.drmkit.core.conflict.internal.price;

import org.jspecify.annotations.NullMarked;
