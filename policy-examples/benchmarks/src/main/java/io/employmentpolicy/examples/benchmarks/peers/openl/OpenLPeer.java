package io.employmentpolicy.examples.benchmarks.peers.openl;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** OpenL Tablets。 / Decision tables of a spreadsheet, which is written here and compiled once. */
public final class OpenLPeer implements Peer {
    private final OpenLRules rules;

    /** Writes the spreadsheet and compiles it. */
    public OpenLPeer() {
        try {
            Path file = Files.createTempFile("common", ".xlsx");
            try {
                write(file);
                rules = new RulesEngineFactory<>(file.toString(), OpenLRules.class).newEngineInstance();
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public Findings decide(Applicant applicant) {
        int yuan = rules.yuan(applicant);
        return new Findings(rules.benefit(applicant), yuan, yuan == 0 ? 0 : rules.term(applicant));
    }

    private static void write(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            new Tables(book.createSheet("common")).write();
            book.write(out);
        }
    }

    /** Tables one below the other, a row left free between them. */
    private static final class Tables {
        private final Sheet sheet;
        private int next;

        Tables(Sheet sheet) {
            this.sheet = sheet;
        }

        void write() {
            table(2, "Environment", new String[] {"import", Applicant.class.getPackageName()});
            table(
                    3,
                    "Rules int band(Applicant a)",
                    new String[] {"C1", "C2", "RET1"},
                    new String[] {"a.paidMonths >= least", "a.paidMonths < below", "result"},
                    new String[] {"int least", "int below", "int result"},
                    new String[] {"From", "Below", "Months"},
                    new String[] {"0", "12", "0"},
                    new String[] {"12", "60", "12"},
                    new String[] {"60", "120", "18"},
                    new String[] {"120", "100000", "24"});
            method(
                    "int months(Applicant a)",
                    "return a.paidMonths >= 120 ? 24 : (band(a) + a.unspentMonths > 24 ? 24 : band(a) + a.unspentMonths);");
            method(
                    "boolean over(Applicant a)",
                    "return band(a) <= a.registeredMonths and months(a) > 0 and months(a) <= a.registeredMonths;");
            method(
                    "boolean used(Applicant a)",
                    "return band(a) <= a.registeredMonths + 1 and months(a) > 0 and months(a) <= a.registeredMonths + 1"
                            + " and months(a) <= a.drawnMonths;");
            method("boolean barred(Applicant a)", "return a.stopped or a.drawing or over(a) or used(a);");
            method(
                    "boolean entitled(Applicant a)",
                    "return a.involuntary and a.registered and a.seeking and (a.paidMonths >= 12 or a.unspentMonths > 0);");
            method("int benefit(Applicant a)", "return entitled(a) and not barred(a) ? months(a) : 0;");
            method(
                    "boolean works(Applicant a)",
                    "return a.hardToEmploy and a.flexible and a.monthsToRetirement > 0 and not a.drewBefore;");
            table(
                    4,
                    "Rules int yuan(Applicant a)",
                    new String[] {"C1", "C2", "C3", "RET1"},
                    new String[] {"works(a) == w", "a.paysPension == p", "a.paysMedical == m", "result"},
                    new String[] {"boolean w", "boolean p", "boolean m", "int result"},
                    new String[] {"Works", "Pension", "Medical", "Yuan"},
                    new String[] {"true", "true", "true", "800"},
                    new String[] {"true", "true", "false", "600"},
                    new String[] {"true", "false", "true", "200"},
                    new String[] {"", "", "", "0"});
            method("int term(Applicant a)", "return a.monthsToRetirement < 60 ? a.monthsToRetirement : 36;");
        }

        private void method(String header, String body) {
            table(1, "Method " + header, new String[] {body});
        }

        private void table(int columns, String header, String[]... rows) {
            row(header);
            if (columns > 1) {
                sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, columns - 1));
            }
            for (String[] row : rows) {
                row(row);
            }
            next++;
        }

        private void row(String... cells) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
