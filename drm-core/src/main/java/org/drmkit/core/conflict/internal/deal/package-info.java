/**
 * How conflicts of deals and sites are found: two dealers after one customer, a customer that the supplier keeps, a site too near to another.
 *
 * <p>{@code DealRules} has the rules. For drmkit itself.
 */
@NullMarked
package org.drmkit.core.conflict.internal.deal;

import org.jspecify.annotations.NullMarked;
