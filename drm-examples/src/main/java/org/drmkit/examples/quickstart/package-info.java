/** The README's first screen as a program: {@code OneRule} settles one rule for one dealer and says why. */
@NullMarked
package org.drmkit.examples.quickstart;

import org.jspecify.annotations.NullMarked;
