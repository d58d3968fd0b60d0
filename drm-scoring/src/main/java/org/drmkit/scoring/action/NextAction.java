package org.drmkit.scoring.action;

import java.math.BigDecimal;

/**
 * An action for one dealer, with what it is expected to bring.
 *
 * @param action the id of the action
 * @param kpi the KPI that it helps
 * @param gain the points that the score is expected to gain, above 0, before deductions and gates
 */
public record NextAction(String action, String kpi, BigDecimal gain) {}
