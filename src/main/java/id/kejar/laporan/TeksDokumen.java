package id.kejar.laporan;

import java.util.regex.Pattern;

/** Every text of a person passes here before it stands in a document. */
final class TeksDokumen {

    private static final String TITIK = "……………………";
    private static final int BATAS_SEL = 32_767;
    private static final Pattern URUTAN_LOLOS = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String AWAL_RUMUS = "=+-@＝＋－＠";

    private TeksDokumen() {}

    static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }

    /** A dotted line to write on where there is nothing to print yet. */
    static String atauTitik(String teks) {
        return kosong(teks) ? TITIK : teks;
    }

    /** What XML can hold: no control character but the line break, no half of a surrogate pair. */
    static String bersih(String teks) {
        if (teks == null) {
            return "";
        }
        if (sudahBersih(teks)) {
            return teks;
        }
        StringBuilder hasil = new StringBuilder(teks.length());
        teks.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .filter(TeksDokumen::dapatDitulis)
                .forEach(hasil::appendCodePoint);
        return hasil.toString();
    }

    /** Nearly every text is: looking costs less than copying, and a national recap looks at two million. */
    private static boolean sudahBersih(String teks) {
        for (int urutan = 0; urutan < teks.length(); urutan++) {
            char huruf = teks.charAt(urutan);
            boolean biasa = huruf >= ' ' && huruf < 0x7F || huruf >= 0xA0 && huruf < 0xD800;
            if (!biasa && huruf != '\n') {
                return false;
            }
        }
        return true;
    }

    /** A cell's text: Excel reads {@code _x0041_} as an escape, and holds no more than 32.767 characters. */
    static String untukSel(String teks) {
        String bersih = bersih(teks);
        String lolos = bersih.contains("_x") ? URUTAN_LOLOS.matcher(bersih).replaceAll("_x005F_") : bersih;
        if (lolos.length() <= BATAS_SEL) {
            return lolos;
        }
        int potong = BATAS_SEL - 1;
        return lolos.substring(0, Character.isHighSurrogate(lolos.charAt(potong - 1)) ? potong - 1 : potong) + "…";
    }

    /** What a spreadsheet would take for a formula if somebody typed it. */
    static boolean sepertiRumus(String teks) {
        return !teks.isEmpty() && AWAL_RUMUS.indexOf(teks.charAt(0)) >= 0;
    }

    private static boolean dapatDitulis(int titik) {
        if (titik == '\n') {
            return true;
        }
        boolean kendali = Character.getType(titik) == Character.CONTROL;
        boolean separuhPasangan = titik >= 0xD800 && titik <= 0xDFFF;
        boolean bukanKarakter = (titik & 0xFFFE) == 0xFFFE;
        return !kendali && !separuhPasangan && !bukanKarakter;
    }
}
