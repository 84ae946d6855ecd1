package id.kejar.laporan;

import id.kejar.arsip.JenisArsip;
import id.kejar.bukti.Berkas;
import id.kejar.bukti.KeadaanBerkas;
import id.kejar.shared.TanggalIndonesia;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the rows of a page of documents are made of.
 *
 * @param naskah the signed copies of each document, the newest first
 * @param nama of each account
 */
record BahanDokumen(
        DaftarTerbitan terbitan,
        Map<UUID, List<NaskahBertandaTangan>> naskah,
        Map<UUID, Berkas> berkas,
        Map<String, String> nama,
        Map<JenisArsip, String> arsip,
        ZoneId zona) {

    String saat(Instant pada) {
        var waktu = LocalDateTime.ofInstant(pada, zona);
        return "%s pukul %s"
                .formatted(TanggalIndonesia.tanggal(waktu.toLocalDate()), TanggalIndonesia.jam(waktu.toLocalTime()));
    }

    private String oleh(String akun) {
        return nama.getOrDefault(akun, akun);
    }

    /** @param paketTerbuka nothing has closed what they belong to */
    List<HalamanDokumen.Baris> baris(Predicate<DokumenRingkas> yangMana, boolean paketTerbuka) {
        return terbitan.dokumen().stream()
                .filter(yangMana)
                .sorted(Comparator.comparing(DokumenRingkas::jenis)
                        .thenComparing(DokumenRingkas::versi, Comparator.reverseOrder()))
                .map(satu -> baris(satu, paketTerbuka))
                .toList();
    }

    private HalamanDokumen.Baris baris(DokumenRingkas dokumen, boolean paketTerbuka) {
        var salinan = naskah.getOrDefault(dokumen.id(), List.of());
        return new HalamanDokumen.Baris(
                dokumen.id(),
                dokumen.jenis().sebutan(),
                dokumen.versi(),
                dokumen.namaBerkas(),
                dokumen.alasan() == null
                        ? saat(dokumen.dibuatPada())
                        : "%s oleh %s".formatted(saat(dokumen.dibuatPada()), oleh(dokumen.diterbitkanOleh())),
                dokumen.alasan(),
                dokumen.sha256(),
                arsip.get(dokumen.jenis().arsip()),
                terbitan.tanda(dokumen),
                salinan.stream()
                        .filter(NaskahBertandaTangan::berlaku)
                        .findFirst()
                        .map(satu -> tampil(satu))
                        .orElse(null),
                salinan.stream()
                        .filter(satu -> !satu.berlaku())
                        .map(satu -> tampil(satu))
                        .toList(),
                dokumen.jenis().milikRapat(),
                paketTerbuka && terbitan.pengganti(dokumen).isEmpty());
    }

    private HalamanDokumen.Naskah tampil(NaskahBertandaTangan satu) {
        var keadaan = berkas.get(satu.berkasId()).keadaan();
        return new HalamanDokumen.Naskah(
                satu.id(),
                satu.namaBerkas(),
                satu.sha256(),
                "%s %s oleh %s".formatted(satu.cara().sebutan(), saat(satu.pada()), oleh(satu.oleh())),
                satu.menungguPenandaBerikutnya(),
                satu.keterangan().orElse(null),
                keadaan == KeadaanBerkas.KARANTINA || keadaan == KeadaanBerkas.TERINFEKSI ? keadaan.sebutan() : null,
                satu.digantiPada()
                        .map(pada -> "%s oleh %s: %s"
                                .formatted(saat(pada), oleh(satu.digantiOleh()), satu.alasanPenggantian()))
                        .orElse(null));
    }
}
