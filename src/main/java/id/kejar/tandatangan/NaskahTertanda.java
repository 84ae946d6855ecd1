package id.kejar.tandatangan;

/** A signed PDF. @param idDokumen under which the service keeps it; {@code null} when there was no service */
public record NaskahTertanda(byte[] pdf, CaraTandaTangan cara, String idDokumen) {}
