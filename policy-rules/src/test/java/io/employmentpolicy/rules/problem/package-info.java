/** 措辞的测试。 / How sentences of the catalogues are filled. */
@NullMarked
package io.employmentpolicy.rules.problem;

import org.jspecify.annotations.NullMarked;
