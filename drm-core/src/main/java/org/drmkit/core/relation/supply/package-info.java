/**
 * Who supplies whom, level by level, and which dealers are one group.
 *
 * <p>Start with {@link org.drmkit.core.relation.supply.SupplyNetwork}: the {@link org.drmkit.core.relation.supply.SupplyLink}s
 * between the supplier, its dealers (一级) and theirs (二级), which on no day and for no product run in a circle. {@link
 * org.drmkit.core.relation.supply.GroupTree} holds the {@link org.drmkit.core.relation.supply.DealerGroup}s. {@link
 * org.drmkit.core.relation.supply.SupplyFacts} answers for KPIs and programs.
 *
 * <p>OEM supplies D1, D1 supplies D2: D1 is of level 1, D2 of level 2. That D2 supplies OEM is refused, from the first day on which
 * all three hold.
 */
@NullMarked
package org.drmkit.core.relation.supply;

import org.jspecify.annotations.NullMarked;
