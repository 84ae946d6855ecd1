package id.kejar.pemeriksaan;

import id.kejar.arsip.MasaSimpan;
import id.kejar.arsip.MasaSimpanService;
import id.kejar.organisasi.OrganisasiService;
import id.kejar.organisasi.Pegawai;
import id.kejar.organisasi.Peran;
import id.kejar.shared.Angka;
import id.kejar.shared.Penolakan;
import id.kejar.shared.TanggalIndonesia;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Shows what an office keeps and how long, to its operator and its auditor. */
@Service
class PenyajiArsip {

    private final MasaSimpanService masaSimpan;
    private final IsiArsip isiArsip;
    private final OrganisasiService organisasi;

    PenyajiArsip(MasaSimpanService masaSimpan, IsiArsip isiArsip, OrganisasiService organisasi) {
        this.masaSimpan = masaSimpan;
        this.isiArsip = isiArsip;
        this.organisasi = organisasi;
    }

    /** @throws Penolakan 403 for anybody but the operator and the auditor */
    HalamanArsip halaman(String akun) {
        var pembaca = organisasi.pegawaiBerakun(akun);
        if (!pembaca.berperan(Peran.OPERATOR) && !pembaca.berperan(Peran.AUDITOR)) {
            throw Penolakan.bukanWewenang("Masa simpan arsip dilihat oleh Operator KEJAR dan auditor.");
        }
        var hariIni = organisasi.hariIni(pembaca.satker());
        return new HalamanArsip(
                organisasi.satker(pembaca.satker()).nama(),
                masaSimpan.semua().stream()
                        .map(satu -> baris(satu, pembaca.satker(), hariIni))
                        .toList(),
                pembaca.berperan(Peran.OPERATOR) ? orang(pembaca.satker()) : List.of());
    }

    private List<HalamanArsip.Orang> orang(String satker) {
        return organisasi.semuaPegawai(satker).stream()
                .map((Pegawai satu) -> new HalamanArsip.Orang(satu.id(), satu.nama()))
                .toList();
    }

    private HalamanArsip.Baris baris(MasaSimpan masa, String satker, LocalDate hariIni) {
        var isi = isiArsip.isi(masa.jenis(), satker);
        return new HalamanArsip.Baris(
                masa.sebutan(),
                masa.klasifikasi(),
                masa.uraian(),
                masa.masa(),
                masa.terverifikasi(),
                masa.sumber(),
                Angka.bulat(isi.jumlah()),
                isi.sejak().map(TanggalIndonesia::tanggal).orElse(null),
                isi.sejak()
                        .filter(sejak -> sejak.plusYears(masa.tahun()).isBefore(hariIni))
                        .isPresent());
    }
}
