package id.kejar.entri;

import id.kejar.bukti.Berkas;
import id.kejar.bukti.BerkasService;
import id.kejar.bukti.KeadaanTersimpan;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.shared.TanggalIndonesia;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts evidence into words, and says where else the same file stands: a copied photograph is seen at once. */
@Component
@Transactional(readOnly = true)
class PenyajiBukti {

    private final BuktiRepository daftarBukti;
    private final BerkasService berkas;
    private final OrganisasiService organisasi;

    PenyajiBukti(BuktiRepository daftarBukti, BerkasService berkas, OrganisasiService organisasi) {
        this.daftarBukti = daftarBukti;
        this.berkas = berkas;
        this.organisasi = organisasi;
    }

    /** How another day with the same file is named. */
    private interface Sebutan extends Function<PemakaianBerkas, String> {}

    /** For the person himself: of colleagues he learns that there is a second day, not whose. */
    Map<UUID, List<BuktiTampil>> bagiPemilik(Entri entri, Collection<Kegiatan> kegiatan) {
        return tampil(
                kegiatan,
                pakai -> (pakai.pegawaiId().equals(entri.pegawaiId()) ? "" : "pegawai lain, ")
                        + TanggalIndonesia.hariTanggal(pakai.tanggal()));
    }

    /** For those who judge: with the name. */
    Map<UUID, List<BuktiTampil>> bagiPenilai(Collection<Kegiatan> kegiatan) {
        return tampil(
                kegiatan,
                pakai -> organisasi.pegawai(pakai.pegawaiId()).nama() + ", "
                        + TanggalIndonesia.hariTanggal(pakai.tanggal()));
    }

    private Map<UUID, List<BuktiTampil>> tampil(Collection<Kegiatan> kegiatan, Sebutan sebutan) {
        var idBerkas = kegiatan.stream()
                .flatMap(satu -> satu.buktiBerlaku().stream())
                .map(Bukti::berkasId)
                .collect(Collectors.toSet());
        if (idBerkas.isEmpty()) {
            return Map.of();
        }
        var tiapId = berkas.berkas(idBerkas);
        var tersimpan = berkas.tersimpan(tiapId.values());
        var pemakaian =
                daftarBukti.pemakaian(idBerkas).stream().collect(Collectors.groupingBy(PemakaianBerkas::berkasId));
        return kegiatan.stream().collect(Collectors.toMap(Kegiatan::id, satu -> satu.buktiBerlaku().stream()
                .map(bukti -> tampil(
                        bukti,
                        tiapId.get(bukti.berkasId()),
                        tersimpan.get(bukti.berkasId()),
                        pemakaian.getOrDefault(bukti.berkasId(), List.of()),
                        sebutan))
                .toList()));
    }

    private static BuktiTampil tampil(
            Bukti bukti, Berkas isi, KeadaanTersimpan tersimpan, List<PemakaianBerkas> pemakaian, Sebutan sebutan) {
        var entriIni = bukti.kegiatan().versi().entri().id();
        var alamat = "/api/bukti/" + bukti.id();
        var keadaan = keadaan(isi, tersimpan);
        var siap = keadaan.equals(BuktiTampil.SIAP);
        return new BuktiTampil(
                bukti.id(),
                bukti.nama(),
                bukti.keterangan().orElse(null),
                isi.tipe().name(),
                isi.tipe().gambar(),
                isi.ukuran(),
                keadaan,
                alamat,
                isi.tipe().gambar() && siap ? alamat + "/pratinjau" : null,
                isi.tipe().berhalaman() && siap ? alamat + "/halaman" : null,
                pemakaian.stream()
                        .filter(pakai -> !pakai.entriId().equals(entriIni))
                        .map(sebutan)
                        .toList());
    }

    private static String keadaan(Berkas isi, KeadaanTersimpan tersimpan) {
        return switch (isi.keadaan()) {
            case KARANTINA -> BuktiTampil.MENUNGGU;
            case TERINFEKSI -> BuktiTampil.TERTAHAN;
            case BERSIH, TIDAK_DIPINDAI ->
                switch (tersimpan) {
                    case ADA -> BuktiTampil.SIAP;
                    case TIDAK_DITEMUKAN -> BuktiTampil.HILANG;
                    case BERUBAH -> BuktiTampil.BERUBAH;
                };
        };
    }
}
