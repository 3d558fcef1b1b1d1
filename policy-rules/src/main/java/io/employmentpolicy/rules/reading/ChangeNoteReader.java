package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.publish.ChangeNote;
import io.employmentpolicy.rules.publish.PublishProblems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 读取 change.yaml。 / Reads {@code change.yaml}: what an overlay is meant to do, and who approved it. */
public final class ChangeNoteReader {
    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();

    ChangeNoteReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * 目录的变更说明。 / The change note among the files of an overlay; empty where there is none.
     *
     * @param layer name problems give the overlay
     * @throws PolicyLoadException with everything wrong with it
     */
    public static Optional<ChangeNote> among(SortedMap<String, byte[]> files, String layer) {
        byte[] bytes = files.get(ChangeNote.FILE);
        if (bytes == null) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        Reading reading = DocumentReader.yaml(layer + ":" + ChangeNote.FILE, bytes);
        problems.addAll(reading.problems());
        Section section = Section.of(reading.root(), "", problems, true);
        Optional<ChangeNote> note = section == null ? Optional.empty() : new ChangeNoteReader(problems).read(section);
        if (problems.count() > 0) {
            throw new PolicyLoadException(problems.list());
        }
        return note;
    }

    /** The note; empty, with problems, where it lacks something. */
    Optional<ChangeNote> read(Section all) {
        int before = problems.count();
        String number = all.required("number").strip();
        LocalDate day = all.date("day");
        if (day == null && all.node("day") == null) {
            problems.add(ReadingProblems.POLICY_103_KEY.at(all.place(), "", "day"));
        }
        String approvedBy = all.required("approved-by").strip();
        Text reason = all.chineseAtLeast("reason");
        SortedMap<String, ChangeNote.Effect> policies = effects(all.section("policies"));
        SortedMap<String, ChangeNote.Effect> groups = effects(all.section("groups"));
        all.finish();
        return day == null || problems.count() > before
                ? Optional.empty()
                : Optional.of(new ChangeNote(
                        number,
                        day,
                        approvedBy,
                        reason,
                        policies,
                        groups,
                        places,
                        Place.of(all.place().file())));
    }

    private SortedMap<String, ChangeNote.Effect> effects(@Nullable Section named) {
        SortedMap<String, ChangeNote.Effect> effects = new TreeMap<>();
        if (named == null) {
            return effects;
        }
        for (String name : named.keys()) {
            String word = named.required(name).strip();
            ChangeNote.Effect.written(word)
                    .ifPresentOrElse(
                            effect -> effects.put(name, effect),
                            () -> problems.add(PublishProblems.PUB_117.at(named.place(name), name, word)));
            places.put(name, named.place(name));
        }
        return effects;
    }
}
