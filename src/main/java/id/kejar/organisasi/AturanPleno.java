package id.kejar.organisasi;

/**
 * How a satker holds its pleno and numbers what comes of it.
 *
 * @param kuorum commissioners who must be present, 1–9 (UU 7/2017: 4 of 5; not read in the text, therefore data)
 * @param suaraSetuju votes in favour that adopt, 1–9 (UU 7/2017: 3 of 5; likewise)
 * @param templatBeritaAcara how the number of a Berita Acara is made, e.g. {@code {no}/PK.01-BA/{wilayah}/{tahun}}
 * @param templatUndangan the same for an invitation
 */
public record AturanPleno(int kuorum, int suaraSetuju, String templatBeritaAcara, String templatUndangan) {}
