package id.kejar.shared;

import java.util.List;

/**
 * What a person needs to see before he completes a task that has no sheet of its own: facts, one table, documents.
 *
 * @param tabel may be {@code null} when the task has nothing to list
 */
public record Tinjauan(String judul, String keterangan, List<Fakta> fakta, Tabel tabel, List<TautanDokumen> dokumen) {

    public record Fakta(String label, String nilai) {}

    public record Tabel(List<Kolom> kolom, List<List<String>> baris) {}

    /** @param angka whether the column holds numbers and is set flush right */
    public record Kolom(String label, boolean angka) {}

    public Tinjauan denganDokumen(List<TautanDokumen> tautan) {
        return new Tinjauan(judul, keterangan, fakta, tabel, tautan);
    }
}
