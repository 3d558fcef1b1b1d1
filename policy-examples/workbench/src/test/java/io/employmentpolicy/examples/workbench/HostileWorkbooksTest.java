package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workbooks that nobody should open. */
@DisplayName("import-xlsx 命令：不该打开的工作簿")
@Tag("thorough")
class HostileWorkbooksTest extends WorkbookDesk {
    @Test
    @DisplayName("不是工作簿的、旧格式的、加密的、空的")
    void what_is_no_workbook_is_refused() throws IOException {
        Path empty = Files.createFile(desk.resolve("empty.xlsx"));
        assertThat(taken(empty).err()).startsWith("XLSX-101 empty.xlsx");

        Path text = Files.writeString(desk.resolve("text.xlsx"), "编号,数字\n");
        assertThat(taken(text).err()).startsWith("XLSX-105 text.xlsx");

        Path old = desk.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("a");
            book.write(out);
            Files.write(old, out.toByteArray());
        }
        assertThat(taken(old).err()).startsWith("XLSX-103 old.xls");

        Path secret = desk.resolve("secret.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[8000]), "EncryptedPackage");
            files.createDocument(new ByteArrayInputStream(new byte[100]), "EncryptionInfo");
            files.writeFilesystem(out);
            Files.write(secret, out.toByteArray());
        }
        assertThat(taken(secret).err()).startsWith("XLSX-104 secret.xlsx");

        byte[] whole = Files.readAllBytes(flexible);
        Path half = Files.write(desk.resolve("half.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(taken(half).err()).startsWith("XLSX-105 half.xlsx");

        Path foreign = desk.resolve("foreign.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Sheet1");
            book.write(out);
            Files.write(foreign, out.toByteArray());
        }
        assertThat(taken(foreign).err()).startsWith("XLSX-111 foreign.xlsx");
        assertThat(desk.resolve("mine")).doesNotExist();
    }

    /** The exported workbook with one part replaced or added. */
    private Path with(String part, byte[] content) throws IOException {
        Path file = desk.resolve("hostile.xlsx");
        boolean there = false;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(flexible));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                there |= entry.getName().equals(part);
                out.write(entry.getName().equals(part) ? content : in.readAllBytes());
                out.closeEntry();
            }
            if (!there) {
                out.putNextEntry(new ZipEntry(part));
                out.write(content);
                out.closeEntry();
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("压缩炸弹、实体炸弹、宏、外部链接、越出的名称、巨量的行、远处的格")
    void hostile_workbooks_are_refused_before_they_are_opened() throws IOException {
        assertThat(taken(with("xl/media/zero.bin", new byte[80 << 20])).err())
                .startsWith("XLSX-106 hostile.xlsx：其中的 xl/media/zero.bin 展开后过大");

        String entities = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + "c".repeat(1000)
                + "\"><!ENTITY d \"&b;&b;&b;&b;\">]><worksheet>&d;</worksheet>";
        assertThat(taken(with("xl/worksheets/sheet2.xml", bytes(entities))).err())
                .startsWith("XLSX-108 hostile.xlsx：xl/worksheets/sheet2.xml");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><sst/>";
        assertThat(taken(with("xl/sharedStrings.xml", bytes(outside))).err()).startsWith("XLSX-108");

        assertThat(taken(with("xl/vbaProject.bin", new byte[10])).err()).startsWith("XLSX-109");
        assertThat(taken(with("xl/externalLinks/externalLink1.xml", bytes("<externalLink/>")))
                        .err())
                .startsWith("XLSX-109");
        assertThat(taken(with("../../evil.xml", bytes("<a/>"))).err()).startsWith("XLSX-107");

        String rows = "<worksheet><sheetData>" + "<row/>".repeat(1_000_000) + "</sheetData></worksheet>";
        assertThat(taken(with("xl/worksheets/sheet2.xml", bytes(rows))).err()).startsWith("XLSX-110");
        String far = "<worksheet><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"/></row></sheetData></worksheet>";
        assertThat(taken(with("xl/worksheets/sheet2.xml", bytes(far))).err()).startsWith("XLSX-110");
        assertThat(desk.resolve("mine")).doesNotExist();
        assertThat(desk.getParent().resolve("evil.xml")).doesNotExist();
    }

    @Test
    @DisplayName("封面上的目录只能是有的目录")
    void the_cover_names_no_folder_that_is_not_there() throws IOException {
        Path file = changed(book -> book.getSheet("说明").getRow(1).getCell(1).setCellValue("../../etc"));

        assertThat(taken(file).err()).startsWith("XLSX-112 改.xlsx:说明!B2：没有措施目录 ../../etc");
    }
}
