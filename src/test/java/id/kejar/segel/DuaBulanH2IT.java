package id.kejar.segel;

/** Two months on the embedded database. */
class DuaBulanH2IT extends DuaBulan {}
