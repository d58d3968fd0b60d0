/**
 * What one side owes the other by a day, whoever wrote it down.
 *
 * <p>Start with {@link org.drmkit.core.promise.Promise}: the supplier promises D1 to deliver 200 units by 10 March. A term
 * of an agreement, an item of a joint plan, a step of repair and a case of service each make promises; whether they were
 * kept is a {@link org.drmkit.core.promise.PromiseResult}.
 */
@NullMarked
package org.drmkit.core.promise;

import org.jspecify.annotations.NullMarked;
