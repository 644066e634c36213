/** A column of a table for the terminal. */
export type Alignment = 'left' | 'right'

/** Lays rows out in columns, two spaces apart; the last row may be a total. */
export function textTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          alignments[column] === 'right'
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
