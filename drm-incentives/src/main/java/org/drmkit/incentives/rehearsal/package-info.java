/**
 * What a changed program would come to, and what a dealer should sell next.
 *
 * <p>Start with {@link org.drmkit.incentives.rehearsal.Rehearsal}, which compares two runs over one book, and with {@link
 * org.drmkit.incentives.rehearsal.WhatNext}, which looks for the smallest further sale that reaches the next band.
 */
@NullMarked
package org.drmkit.incentives.rehearsal;

import org.jspecify.annotations.NullMarked;
