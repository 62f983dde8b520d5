import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The subsidy's rate and its ceilings by staff, with the values before and from 2026-03-19. */
export class Subsidy1763900000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO scheme_parameter (name, value, valid_from, valid_to) VALUES
        ('subsidy_rate', 0.5, '2024-04-01', NULL),
        ('subsidy_listing_share', 0.5, '2024-04-01', NULL),
        ('subsidy_smallest_staff_most', 5, '2024-04-01', NULL),
        ('subsidy_middle_staff_most', 20, '2024-04-01', NULL),
        ('subsidy_ceiling_smallest', 2000000, '2024-04-01', '2026-03-18'),
        ('subsidy_ceiling_smallest', 5000000, '2026-03-19', NULL),
        ('subsidy_ceiling_smallest_wage_rise', 3000000, '2024-04-01', '2026-03-18'),
        ('subsidy_ceiling_smallest_wage_rise', 7500000, '2026-03-19', NULL),
        ('subsidy_ceiling_middle', 5000000, '2024-04-01', '2026-03-18'),
        ('subsidy_ceiling_middle', 7500000, '2026-03-19', NULL),
        ('subsidy_ceiling_middle_wage_rise', 7500000, '2024-04-01', '2026-03-18'),
        ('subsidy_ceiling_middle_wage_rise', 10000000, '2026-03-19', NULL),
        ('subsidy_ceiling_largest', 10000000, '2024-04-01', NULL),
        ('subsidy_ceiling_largest_wage_rise', 15000000, '2024-04-01', NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM scheme_parameter WHERE name LIKE 'subsidy\\_%';`);
  }
}
