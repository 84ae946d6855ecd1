package id.kejar.laporan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;

/** What a strict reader would call damaged, and a patient one overlooks: an element twice, or at the wrong place. */
final class KeabsahanNaskah {

    private KeabsahanNaskah() {}

    static List<String> pelanggaran(XWPFDocument dokumen) {
        List<XmlError> semua = new ArrayList<>();
        XmlOptions pilihan = new XmlOptions().setErrorListener(semua);
        Stream.concat(
                        Stream.of(dokumen.getDocument()),
                        dokumen.getFooterList().stream().map(XWPFFooter::_getHdrFtr))
                .forEach(bagian -> bagian.validate(pilihan));
        return semua.stream().map(XmlError::getMessage).distinct().toList();
    }
}
