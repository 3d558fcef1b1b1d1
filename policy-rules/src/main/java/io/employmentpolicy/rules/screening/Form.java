package io.employmentpolicy.rules.screening;

import java.util.List;

/**
 * What the answers of a policy turn on in a case in which they turn on little: all cases of one form have the same answers.
 *
 * @param kinds of each kind it looks at whether nothing is known of it, there is none, or there is one fact
 * @param fields the fields told of these facts, in order
 * @param values what each of them says: yes or no, or a code
 */
record Form(long kinds, List<Integer> fields, List<Object> values) {
    Form {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
    }
}
