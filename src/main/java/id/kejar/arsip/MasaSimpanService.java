package id.kejar.arsip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How long what is kept. It only tells: nothing in KEJAR destroys a record. */
@Service
public class MasaSimpanService {

    private final JdbcClient basisData;

    MasaSimpanService(JdbcClient basisData) {
        this.basisData = basisData;
    }

    public List<MasaSimpan> semua() {
        return basisData
                .sql("select * from masa_simpan order by urutan")
                .query(MasaSimpanService::masaSimpan)
                .list();
    }

    /** What stands beside a record of each kind. */
    public Map<JenisArsip, String> label() {
        return semua().stream().collect(Collectors.toMap(MasaSimpan::jenis, MasaSimpan::label));
    }

    private static MasaSimpan masaSimpan(ResultSet baris, int ke) throws SQLException {
        return new MasaSimpan(
                JenisArsip.valueOf(baris.getString("jenis")),
                baris.getString("sebutan"),
                baris.getString("klasifikasi"),
                baris.getString("uraian"),
                baris.getInt("aktif_tahun"),
                baris.getInt("inaktif_tahun"),
                MasaSimpan.NasibAkhir.valueOf(baris.getString("nasib_akhir")),
                baris.getString("sumber"),
                baris.getBoolean("terverifikasi"));
    }
}
