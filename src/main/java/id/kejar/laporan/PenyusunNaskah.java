package id.kejar.laporan;

import id.kejar.kompilasi.Rekap;
import id.kejar.pleno.RapatPleno;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gathers from the features what a document says; the writers only write. One door, behind it one gatherer for each kind. */
@Component
class PenyusunNaskah {

    private final PenyusunRekap rekapitulasi;
    private final PenyusunRapat meja;
    private final PenyusunIkhtisar ikhtisar;

    PenyusunNaskah(PenyusunRekap rekapitulasi, PenyusunRapat meja, PenyusunIkhtisar ikhtisar) {
        this.rekapitulasi = rekapitulasi;
        this.meja = meja;
        this.ikhtisar = ikhtisar;
    }

    RekapBulanan rekap(Rekap rekap, Instant pada) {
        return rekapitulasi.rekap(rekap, pada);
    }

    RekapSubbagian rekapSubbagian(Rekap rekap, RekapBulanan satker) {
        return rekapitulasi.perSubbagian(rekap, satker);
    }

    RekapPegawai rekapPegawai(Rekap rekap, RekapBulanan satker) {
        return rekapitulasi.perPegawai(rekap, satker);
    }

    UndanganRapat undangan(RapatPleno rapat, Instant pada) {
        return meja.undangan(rapat, pada);
    }

    DaftarHadir daftarHadir(RapatPleno rapat) {
        return meja.daftarHadir(rapat);
    }

    BahanPleno bahanPleno(RapatPleno rapat, Rekap rekap, Instant pada) {
        return ikhtisar.bahanPleno(rapat, rekap, pada);
    }

    BeritaAcara beritaAcara(RapatPleno rapat, Rekap rekap) {
        return meja.beritaAcara(rapat, rekap);
    }

    Risalah risalah(RapatPleno rapat, Instant pada) {
        return meja.risalah(rapat, pada);
    }

    LaporanBulananSatker laporanBulanan(RapatPleno rapat, Rekap rekap, Instant pada) {
        return ikhtisar.laporanBulanan(rapat, rekap, pada);
    }
}
