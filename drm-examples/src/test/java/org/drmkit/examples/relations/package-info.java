/** The tables of the documents against what the code has. */
@NullMarked
package org.drmkit.examples.relations;

import org.jspecify.annotations.NullMarked;
