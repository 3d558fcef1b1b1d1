/** 句子的测试。 / Tests of rules as sentences. */
@NullMarked
package io.employmentpolicy.rules.sentences;

import org.jspecify.annotations.NullMarked;
