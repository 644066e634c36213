import { Box, Button } from '@mantine/core'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { informalParts, type InformalPart } from '#shared/domain/formalities/informal-practice'
import { realCost } from '#shared/domain/indicators/settled-figures'
import { useSettlements } from '../../../client/use-settlements'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { Card } from '../../../ui/card'
import looks from '../../../ui/looks.module.css'
import { useWriteAct } from '../use-write-act'
import classes from './formalities.module.css'

interface InformalCardProps {
  readonly agreement: Agreement
  readonly year: number
}

/** What a practice without a form is worth a year, and what would have to be written to make it an agreement. */
export function InformalCard({ agreement, year }: InformalCardProps) {
  const { t } = useWording()
  const settlements = useSettlements()
  const { write, pending } = useWriteAct(agreement)
  const parts = informalParts(agreement, useToday())
  if (parts.length === 0) return null
  const own = settlements?.find((one) => one.agreement.id === agreement.id)?.allocation
  const cost = own === undefined ? null : realCost(own)
  const worth = ((): string => {
    if (settlements === undefined) return t('common.computing')
    if (own === undefined || cost === null || own.billed === null)
      return t('trace.informal.unknown')
    const { billed, period, direct } = own
    const said = { days: period, hours: direct, cost }
    return billed === 0
      ? t('trace.informal.free', said)
      : t('trace.informal.refunded', { ...said, billed })
  })()
  const list = (title: string, shown: readonly InformalPart[]) =>
    shown.length > 0 && (
      <>
        <p className={looks.nothing}>{title}</p>
        <Box component="ul" className={looks.dotted ?? ''} mx="lg" mb="sm">
          {shown.map(({ part }) => (
            <li key={part}>{t(`trace.informal.parts.${part}`)}</li>
          ))}
        </Box>
      </>
    )
  return (
    <Card title={t('trace.informal.title')} subtitle={worth} flush>
      {list(
        t('trace.informal.toWrite'),
        parts.filter(({ known }) => !known),
      )}
      {list(
        t('trace.informal.known'),
        parts.filter(({ known }) => known),
      )}
      <div className={classes.foot}>
        <Button size="xs" loading={pending} onClick={() => void write('convention', year)}>
          {t('trace.informal.write')}
        </Button>
      </div>
    </Card>
  )
}
