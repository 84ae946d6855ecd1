package id.kejar.organisasi;

import id.kejar.shared.Penolakan;
import id.kejar.shared.Teks;
import java.util.ArrayList;
import java.util.List;

/**
 * What an office may change about itself at any time: what stands on its letters, and what it asks of a day.
 *
 * @param lembaga first line of the letterhead: KPU, or KIP in Aceh
 * @param daerah second line
 */
public record KopSatker(
        String lembaga, String daerah, String alamat, String kota, KebijakanBukti kebijakanBukti, Kertas kertas) {

    public static final int PANJANG_LEMBAGA = 80;
    public static final int PANJANG_DAERAH = 80;
    public static final int PANJANG_ALAMAT = 200;
    public static final int PANJANG_KOTA = 60;

    /** @throws Penolakan for what is missing or too long */
    public KopSatker {
        lembaga = Teks.wajib(lembaga, "Nama lembaga pada kop", PANJANG_LEMBAGA);
        daerah = Teks.wajib(daerah, "Nama daerah pada kop", PANJANG_DAERAH);
        alamat = Teks.wajib(alamat, "Alamat", PANJANG_ALAMAT);
        kota = Teks.wajib(kota, "Kota", PANJANG_KOTA);
        if (kebijakanBukti == null || kertas == null) {
            throw Penolakan.aturan("Pilih kebijakan bukti dan ukuran kertas.");
        }
    }

    List<String> bedaDari(KopSatker lain) {
        var beda = new ArrayList<String>();
        if (!lembaga.equals(lain.lembaga) || !daerah.equals(lain.daerah)) {
            beda.add("kop");
        }
        if (!alamat.equals(lain.alamat)) {
            beda.add("alamat");
        }
        if (!kota.equals(lain.kota)) {
            beda.add("kota");
        }
        if (kebijakanBukti != lain.kebijakanBukti) {
            beda.add("kebijakan bukti menjadi " + lain.kebijakanBukti);
        }
        if (kertas != lain.kertas) {
            beda.add("kertas menjadi " + lain.kertas);
        }
        return beda;
    }
}
