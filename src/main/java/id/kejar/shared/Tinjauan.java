package id.kejar.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person needs to see before he completes a task that has no sheet of its own: facts, tables, documents.
 *
 * @param tabel none when the task has nothing to list
 */
public record Tinjauan(
        String judul, String keterangan, List<Fakta> fakta, List<Tabel> tabel, List<TautanDokumen> dokumen) {

    public record Fakta(String label, String nilai) {}

    /** @param judul its heading */
    public record Tabel(String judul, List<Kolom> kolom, List<List<String>> baris) {}

    /** @param angka whether the column holds numbers and is set flush right */
    public record Kolom(String label, boolean angka) {}

    /** What the task shows of itself stands first. */
    public Tinjauan denganDokumen(List<TautanDokumen> lain) {
        return new Tinjauan(
                judul,
                keterangan,
                fakta,
                tabel,
                Stream.concat(dokumen.stream(), lain.stream()).toList());
    }
}
