package io.employmentpolicy.examples.service;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 留意叠加目录。 / Looks at the overlay directories and reloads once a change has come to rest: twice the same, and not what is loaded, so that files
 * still being copied are not read half-way.
 */
@Component
class OverlayWatch {
    private static final Logger LOG = LoggerFactory.getLogger(OverlayWatch.class);

    private final List<Path> overlays;
    private final CurrentEngine current;
    private SortedMap<String, String> loaded;
    private SortedMap<String, String> seen;

    OverlayWatch(ServiceProperties properties, CurrentEngine current) {
        this.overlays = properties.overlays();
        this.current = current;
        this.loaded = FileStates.of(overlays);
        this.seen = loaded;
    }

    /** Looks once. */
    @Scheduled(fixedDelayString = "${policy.watch:2s}")
    void watch() {
        try {
            SortedMap<String, String> now = FileStates.of(overlays);
            if (now.equals(seen) && !now.equals(loaded)) {
                loaded = now;
                current.reload();
            }
            seen = now;
        } catch (UncheckedIOException e) {
            LOG.warn("The overlays cannot be looked at: {}", e.getMessage());
        }
    }
}
