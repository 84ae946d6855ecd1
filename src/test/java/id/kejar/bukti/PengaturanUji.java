package id.kejar.bukti;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as the product binds them, so that the tests live with its defaults. */
final class PengaturanUji {

    private PengaturanUji() {}

    static PengaturanBukti bawaan(String folder) {
        return dengan(folder, Map.of());
    }

    static PengaturanBukti denganIsiZip(String folder, int megabita) {
        return dengan(folder, Map.of("isi-zip-terbesar", megabita + "MB"));
    }

    static PengaturanBukti dengan(String folder, Map<String, String> lain) {
        var nilai = new LinkedHashMap<String, String>();
        nilai.put("kejar.bukti.folder", folder);
        lain.forEach((nama, isi) -> nilai.put("kejar.bukti." + nama, isi));
        return new Binder(new MapConfigurationPropertySource(nilai)).bindOrCreate("kejar.bukti", PengaturanBukti.class);
    }
}
