package id.kejar.temuan;

import id.kejar.entri.BuktiTampil;
import id.kejar.entri.CuplikanKegiatan;
import id.kejar.kalender.Ketidakhadiran;
import id.kejar.organisasi.KebijakanBukti;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the days of a month are held against, read once for all people of a sheet.
 *
 * @param bukti evidence by activity
 * @param absen leave and the like by person
 * @param cuplikan the month's activities by their id
 * @param teks what each day of the month says, by entry
 * @param kodeDikenal those of the codes used that a day's work may be booked under
 * @param nama of everybody in the satker, by person
 */
record BahanTemuan(
        AmbangTemuan ambang,
        KebijakanBukti kebijakan,
        ZoneId zona,
        Map<UUID, List<BuktiTampil>> bukti,
        Map<UUID, List<Ketidakhadiran>> absen,
        Map<UUID, CuplikanKegiatan> cuplikan,
        Map<UUID, TeksHari> teks,
        KemiripanTeks kemiripan,
        TeksBerulang berulang,
        KebiasaanVolume kebiasaan,
        Set<String> kodeDikenal,
        Map<UUID, String> nama) {

    List<BuktiTampil> buktiDari(UUID kegiatanId) {
        return bukti.getOrDefault(kegiatanId, List.of());
    }
}
