/** 句子。 / Rules as sentences: what a rule says in the labels of facts, figures and policies, printed and read back. */
@NullMarked
package io.employmentpolicy.rules.sentences;

import org.jspecify.annotations.NullMarked;
