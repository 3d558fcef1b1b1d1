/**
 * 双语文字。 / Text in Chinese and English: every sentence a person reads exists in both. Nothing here knows what the sentences are about.
 */
@NullMarked
package io.employmentpolicy.model.text;

import org.jspecify.annotations.NullMarked;
