/** What the reports of the examples have in common. Start with {@code Words}, which speaks English and Chinese. */
@NullMarked
package org.drmkit.examples.report;

import org.jspecify.annotations.NullMarked;
