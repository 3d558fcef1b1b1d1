/**
 * 从文件到经检查的政策。 / From the bytes of a policy folder to checked rules: reads, parses, resolves every name and type, and reports all
 * problems at once. Whatever is not on the allow-list is refused here, before anything is compiled. Nothing of Drools lives here.
 */
@NullMarked
package io.employmentpolicy.rules.source;

import org.jspecify.annotations.NullMarked;
