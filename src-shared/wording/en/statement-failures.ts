/** Why a statement can't be issued or cancelled because of others of the same body, in English. */
export const enStatementFailures = {
  alreadyFinal:
    'Final statement {{statement}} already settles this period for {{collectivity}}: a provisional one is pointless. Switch to the final view, or cancel that statement.',
  provisionalBeyond:
    'Provisional statement {{statement}} of {{collectivity}} runs from {{from}} to {{to}}, beyond the period chosen. Settle its whole period, or cancel it first.',
  listedByFinal:
    'Provisional statement {{statement}} is deducted in final statement {{by}}. Cancel statement {{by}} first, then this one.',
  balanceTakenUp:
    'The balance of statement {{statement}} was taken up by statement {{by}}. Cancel statement {{by}} first, then this one.',
} as const
