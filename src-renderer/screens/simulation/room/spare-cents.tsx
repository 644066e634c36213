import { Stack } from '@mantine/core'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { SpareLine } from '#shared/domain/statements/spare-cents'
import { SCREEN_NEEDS_IT } from '../../../client/desk-query'
import { useDesk } from '../../../client/use-desk'
import { useWording } from '../../../ui/use-wording'
import { DataTable } from '../../../ui/data-table/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { Finding } from '../../../ui/finding'
import { Sheet } from '../../../ui/sheet'
import { Busy } from '../../../ui/busy'

/** Who carried the spare cents of the statements issued, year by year and in all, beside what an even turn would give. */
export function SpareCents({ agreement }: { readonly agreement: Agreement }) {
  const { t, format } = useWording()
  const { data: lines } = useDesk('readSpareCents', { agreementId: agreement.id }, SCREEN_NEEDS_IT)
  if (lines === undefined) return <Busy>{t('common.computing')}</Busy>
  const [most] = lines
  if (most === undefined) return <EmptyState>{t('simulation.spare.none')}</EmptyState>
  const years = [...new Set(lines.flatMap((line) => line.years.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  )
  const of = (line: SpareLine, asked: number): number | null =>
    line.years.find(({ year }) => year === asked)?.cents ?? null
  const sum = (counts: readonly (number | null)[]): number =>
    counts.reduce<number>((all, count) => all + (count ?? 0), 0)
  const all = sum(lines.map(({ cents }) => cents))
  const finding =
    all === 0
      ? t('simulation.spare.noCent', { year: years[0] ?? 0 })
      : t(`simulation.spare.${lines[1]?.cents === most.cents ? 'shared' : 'finding'}`, {
          count: all,
          year: years[0] ?? 0,
          body: most.name,
          most: most.cents,
          expected: most.expected,
        })
  return (
    <Stack gap="card">
      <Finding after={t('simulation.spare.rule')}>{finding}</Finding>
      <Sheet>
        <DataTable<SpareLine>
          label={t('simulation.spare.title')}
          rows={lines}
          rowKey={({ collectivityId }) => collectivityId}
          columns={[
            {
              id: 'body',
              header: t('words.body'),
              sortBy: ({ name }) => name,
              total: t('common.total'),
            },
            ...years.map((year) => ({
              id: String(year),
              header: String(year),
              align: 'right' as const,
              cell: (line: SpareLine) => of(line, year) ?? '',
              sortBy: (line: SpareLine) => of(line, year),
              total: String(sum(lines.map((line) => of(line, year)))),
              yields: 1,
            })),
            {
              id: 'all',
              header: t('simulation.spare.all'),
              align: 'right',
              ruled: true,
              cell: ({ cents }) => format.integer(cents),
              sortBy: ({ cents }) => cents,
              total: format.integer(all),
            },
            {
              id: 'expected',
              header: t('simulation.spare.expected'),
              align: 'right',
              cell: ({ expected }) => format.scaled(expected, 2),
              sortBy: ({ expected }) => expected,
              total: format.scaled(sum(lines.map(({ expected }) => expected)), 2),
            },
          ]}
        />
      </Sheet>
    </Stack>
  )
}
