package id.kejar.organisasi;

import org.springframework.data.jpa.repository.JpaRepository;

interface AcuanSatkerRepository extends JpaRepository<AcuanSatker, String> {}
