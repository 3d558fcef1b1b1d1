/**
 * 答复的文字。 / Answers in words, in Chinese and English, for a citizen and a clerk. Reads answers and nothing else: it knows neither rules nor
 * facts, and decides nothing. Callers print through {@code io.employmentpolicy.rules.DecisionText}.
 */
@NullMarked
package io.employmentpolicy.rules.text;

import org.jspecify.annotations.NullMarked;
