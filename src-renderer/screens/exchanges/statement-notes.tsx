import { Stack } from '@mantine/core'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import { replacing, sameNumber } from '#shared/domain/exchanges/exchange-state'
import { Notice } from '../../ui/notice'
import { useWording } from '../../ui/use-wording'
import { useExchangeWords } from './use-exchange-words'

interface StatementNotesProps {
  readonly exchange: Exchange
  readonly exchanges: readonly Exchange[]
}

/** Which statement replaces one, which one it replaces, and whether another one has its number. */
export function StatementNotes({ exchange, exchanges }: StatementNotesProps) {
  const { t } = useWording()
  const words = useExchangeWords()
  const { statement, lender, way } = exchange
  const by = replacing(exchange, exchanges)
  const twin = sameNumber(exchange, exchanges)
  const replaced = statement?.replaces ?? null
  if (by === undefined && twin === undefined && replaced === null) return null
  return (
    <Stack gap="xs" my="xs">
      {by !== undefined && (
        <Notice>
          {t('exchanges.replacedBy', { number: by.reference, day: by.on })}
          {way === 'received' && ` ${t('exchanges.replacedHere')}`}
        </Notice>
      )}
      {replaced !== null && (
        <Notice tone="calm">{t('exchanges.replaces', { number: replaced })}</Notice>
      )}
      {twin !== undefined && (
        <Notice tone="bad">
          {t('exchanges.sameNumber', {
            total: words.total(twin),
            day: twin.on,
            name: lender.name,
          })}
        </Notice>
      )}
    </Stack>
  )
}
