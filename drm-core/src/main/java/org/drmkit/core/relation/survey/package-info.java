/**
 * Surveys of any scale: dealers about the supplier, customers about dealers.
 *
 * <p>Start with {@link org.drmkit.core.relation.survey.SurveyAnswer}, one respondent's answers about a party on a {@link
 * org.drmkit.core.relation.survey.SurveyScale}. {@link org.drmkit.core.relation.survey.SurveyResult} puts answers together: the
 * mean, the index from 0 to 100 that makes scales comparable, the net promoter score, the share of top answers and a mean
 * that few answers do not carry far. {@link org.drmkit.core.relation.survey.SurveyFacts} answers for KPIs and programs.
 *
 * <p>A mean of 5.5 on a scale from 1 to 7 is an index of 75.0, one of 8.8 on 1 to 10 of 86.67. The answers 10, 9, 9, 8, 7, 7, 6,
 * 10, 3, 9 to "would you recommend us" are five promoters and two detractors of ten: a score of 30.
 */
@NullMarked
package org.drmkit.core.relation.survey;

import org.jspecify.annotations.NullMarked;
