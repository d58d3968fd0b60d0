/**
 * How a whole network stands: where nobody sells, where many do, on whom revenue depends, who has left.
 *
 * <p>Start with {@link org.drmkit.scoring.network.NetworkEngine}, which runs a {@code NetworkModel} into a {@code NetworkReport}; two
 * reports make a {@code NetworkChange}.
 */
@NullMarked
package org.drmkit.scoring.network;

import org.jspecify.annotations.NullMarked;
