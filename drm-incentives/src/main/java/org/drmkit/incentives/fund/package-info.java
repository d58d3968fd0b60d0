/**
 * Marketing funds: what dealers may spend on joint promotion, what they ask for, and what is paid on their claims.
 *
 * <p>Start with {@link org.drmkit.incentives.fund.Fund}, the definition: {@code Fund.review(book, asOf)} goes through the purchases,
 * grants, requests and claims of a {@code FundBook} in the order of their days and returns a {@code FundReport}, which explains every
 * amount.
 */
@NullMarked
package org.drmkit.incentives.fund;

import org.jspecify.annotations.NullMarked;
