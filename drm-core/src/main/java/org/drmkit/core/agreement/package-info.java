/**
 * What a dealer is entitled to by contract. Start with {@link org.drmkit.core.agreement.TerritoryGrant}, the right to
 * sell some products in some regions, and {@link org.drmkit.core.agreement.Exclusivity}, whom such a right shuts out.
 */
@NullMarked
package org.drmkit.core.agreement;

import org.jspecify.annotations.NullMarked;
