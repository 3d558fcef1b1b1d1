/**
 * 规则文件的词汇。 / The vocabulary of rule files: types, expressions and functions. What an author may say is exactly what
 * {@link io.employmentpolicy.rules.language.Vocabulary} lists. Reading files does not live here, nor does anything of Drools, nor does a
 * policy by name.
 */
@NullMarked
package io.employmentpolicy.rules.language;

import org.jspecify.annotations.NullMarked;
