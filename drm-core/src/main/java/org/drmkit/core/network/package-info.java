/**
 * The manufacturer's network as it is known: dealers, codes, calendars and grants.
 *
 * <p>Start with {@link org.drmkit.core.network.DealerNetwork}; definitions are checked against it, and a
 * {@link org.drmkit.core.network.DealerNetworkBuilder} puts it together.
 */
@NullMarked
package org.drmkit.core.network;

import org.jspecify.annotations.NullMarked;
