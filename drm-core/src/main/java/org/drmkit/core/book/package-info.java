/**
 * All that is known when an engine runs. Start with {@link org.drmkit.core.book.DealerBook}: a network, a trade ledger
 * and fact sources.
 */
@NullMarked
package org.drmkit.core.book;

import org.jspecify.annotations.NullMarked;
