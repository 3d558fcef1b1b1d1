package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * 打开以前的检查。 / Looks through the bytes of a workbook before anybody unpacks it into memory: how large its parts become, how many rows and cells
 * they have, and whether there is something in it that acts. Reads once, part by part, and keeps nothing.
 */
final class PackageGuard {
    static final long MOST_BYTES = 8L << 20;
    static final long MOST_UNPACKED = 64L << 20;
    static final int MOST_PARTS = 500;
    static final int MOST_ROWS = 20_000;
    static final int MOST_CELLS = 400_000;
    private static final int MOST_COLUMNS = 2_000;
    private static final List<String> ALIVE = List.of(
            "vbaproject",
            "externallinks/",
            "connections.xml",
            "querytables/",
            "embeddings/",
            "activex/",
            "ctrlprops/",
            "macrosheets/",
            "webextensions/",
            "customui/",
            "model/");

    private final Place place;
    private final byte[] bytes;
    private long unpacked;
    private int cells;

    private PackageGuard(Place place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes;
    }

    /** What keeps the workbook from being opened; empty when nothing does. */
    static Optional<Problem> problem(Place place, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(WorkbookProblems.EMPTY.at(place, ""));
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of(WorkbookProblems.TOO_LARGE.at(place, "", bytes.length, MOST_BYTES));
        }
        try {
            new PackageGuard(place, bytes).look();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.problem);
        } catch (IOException | RuntimeException e) {
            return Optional.of(WorkbookProblems.NO_WORKBOOK.at(place, ""));
        }
    }

    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }
    }

    private void look() throws IOException {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            throw new Refused(ole());
        }
        if (magic != FileMagic.OOXML) {
            throw new Refused(WorkbookProblems.NO_WORKBOOK.at(place, ""));
        }
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                part(entry.getName(), zip, names);
            }
        }
        if (!names.contains("xl/workbook.xml") || !names.contains("[content_types].xml")) {
            throw new Refused(WorkbookProblems.NO_WORKBOOK.at(place, ""));
        }
    }

    private Problem ole() {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? WorkbookProblems.ENCRYPTED.at(place, "")
                    : WorkbookProblems.OLD_FORMAT.at(place, "");
        } catch (IOException | RuntimeException e) {
            return WorkbookProblems.NO_WORKBOOK.at(place, "");
        }
    }

    private void part(String name, ZipInputStream zip, Set<String> names) throws IOException {
        String plain = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        boolean strange = plain.startsWith("/") || plain.contains("../") || plain.contains(":");
        if (strange || !names.add(plain) || names.size() > MOST_PARTS) {
            throw new Refused(WorkbookProblems.PARTS.at(place, "", name));
        }
        if (ALIVE.stream().anyMatch(plain::contains)) {
            throw new Refused(WorkbookProblems.ALIVE.at(place, "", name));
        }
        InputStream counted = new Counted(zip, name);
        boolean xml = plain.endsWith(".xml") || plain.endsWith(".rels") || plain.endsWith(".vml");
        if (xml) {
            xml(name, counted, plain.startsWith("xl/worksheets/"));
        }
        counted.transferTo(java.io.OutputStream.nullOutputStream());
    }

    /** Stops at the first byte beyond what a workbook may come to. */
    private final class Counted extends FilterInputStream {
        private final String part;

        Counted(InputStream in, String part) {
            super(in);
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            unpacked += more;
            if (unpacked > MOST_UNPACKED) {
                throw new Refused(WorkbookProblems.BOMB.at(place, "", part, MOST_UNPACKED));
            }
        }

        @Override
        public void close() {
            // the archive goes on behind this part
        }
    }

    private void xml(String part, InputStream in, boolean sheet) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int rows = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refused(WorkbookProblems.ENTITIES.at(place, "", part));
                }
                if (sheet && event == XMLStreamConstants.START_ELEMENT) {
                    rows += reader.getLocalName().equals("row") ? 1 : 0;
                    cells += reader.getLocalName().equals("c") ? 1 : 0;
                    if (reader.getLocalName().equals("c")) {
                        near(part, reader.getAttributeValue(null, "r"));
                    }
                }
                if (rows > MOST_ROWS || cells > MOST_CELLS) {
                    boolean many = rows > MOST_ROWS;
                    throw new Refused(
                            many
                                    ? WorkbookProblems.TOO_MANY_ROWS.at(place, "", part, MOST_ROWS)
                                    : WorkbookProblems.TOO_MANY_CELLS.at(place, "", part, MOST_CELLS));
                }
            }
        } catch (XMLStreamException e) {
            throw refused(part, e);
        }
    }

    /** A cell far out makes whoever walks over the sheet walk far. */
    private void near(String part, @Nullable String reference) throws IOException {
        if (reference == null) {
            return;
        }
        String letters = reference.replaceAll("[0-9]", "");
        long line = reference.length() - letters.length() > 7 ? Long.MAX_VALUE : number(reference);
        if (letters.length() > 3 || column(letters) > MOST_COLUMNS || line > MOST_ROWS) {
            throw new Refused(WorkbookProblems.TOO_MANY_ROWS.at(place, "", part + "!" + reference, MOST_ROWS));
        }
    }

    private static long number(String reference) {
        String digits = reference.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static int column(String letters) {
        int column = 0;
        for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column;
    }

    private IOException refused(String part, XMLStreamException e) {
        Throwable cause = e.getNestedException();
        if (cause instanceof Refused refused) {
            return refused;
        }
        String told = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean entity = told.contains("entit") || told.contains("doctype") || told.contains("dtd");
        return new Refused(
                entity ? WorkbookProblems.ENTITIES.at(place, "", part) : WorkbookProblems.NO_WORKBOOK.at(place, ""));
    }
}
