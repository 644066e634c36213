import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import { exchangeState } from '#shared/domain/exchanges/exchange-state'
import { paths } from '../../client/paths'
import { receivedFile, type ReceivedFile } from '../../client/received-file'
import { useCommand } from '../../client/use-command'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { useListSearch } from '../../forms/use-list-search'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { Sheet } from '../../ui/sheet'
import { ExchangePane } from './exchange-pane'
import { ExchangeTable } from './exchange-table'
import { OpeningDialog } from './opening-dialog'
import { OwnKeyNotice } from './own-key-notice'
import { useExchangeWords } from './use-exchange-words'
import { useOwnKey } from './use-own-key'

const FILTERS = ['all', 'received', 'sent', 'waiting'] as const

type Filter = (typeof FILTERS)[number]

/** The files of a filter; those without an answer await the other end, or this one. */
function passes(filter: Filter, exchange: Exchange, exchanges: readonly Exchange[]): boolean {
  if (filter === 'all') return true
  if (filter !== 'waiting') return exchange.way === filter
  return !['accepted', 'contested', 'replaced'].includes(exchangeState(exchange, exchanges))
}

/** The journal of signed files: sent, received, awaiting an answer. */
export function ExchangesScreen() {
  const { t } = useWording()
  const { exchanges } = useRegistry()
  const navigate = useNavigate()
  const { id: shown } = useParams()
  const { ownKey, readAgain } = useOwnKey()
  const { run: choose, pending } = useCommand('chooseExchange')
  const [filter, setFilter] = useState<Filter>('all')
  const received = receivedFile.use()
  const [chosen, setChoice] = useState<ReceivedFile | null>(null)
  const choice = chosen ?? received
  const words = useExchangeWords()
  const { holds, field, notFound } = useListSearch<Exchange>(
    {
      label: t('exchanges.search'),
      textsOf: (exchange) => [words.what(exchange), words.who(exchange), words.total(exchange)],
    },
    exchanges.length,
  )
  const rows = exchanges.filter(
    (exchange) => passes(filter, exchange, exchanges) && holds(exchange),
  )
  const open = exchanges.find(({ id }) => id === shown)
  const count = exchanges.length
  const files = t('exchanges.context', { count })
  const fingerprint = ownKey?.fingerprint ?? null
  const show = (id?: string): void => void navigate(paths.exchanges(id))
  const read = async (): Promise<void> => {
    const answer = await choose({})
    if (answer.ok && answer.value.asked) setChoice(answer.value)
  }
  const close = (): void => {
    setChoice(null)
    receivedFile.set(() => null)
  }
  const openButton = (
    <Button variant="filled" loading={pending} onClick={() => void read()}>
      {t('exchanges.open')}
    </Button>
  )
  return (
    <Screen
      scroll="inside"
      title={t('exchanges.title')}
      context={fingerprint === null ? files : t('exchanges.contextKey', { files, fingerprint })}
      {...(count === 0 ? {} : { secondary: openButton })}
      {...(count === 0
        ? {}
        : {
            toolbar: (
              <>
                <SegmentedControl
                  aria-label={t('exchanges.filters')}
                  value={filter}
                  onChange={setFilter}
                  data={FILTERS.map((value) => ({ value, label: t(`exchanges.filter.${value}`) }))}
                />
                {field}
              </>
            ),
          })}
      pane={
        open !== undefined && (
          <ExchangePane
            key={open.id}
            exchange={open}
            exchanges={exchanges}
            onClose={() => show()}
          />
        )
      }
    >
      {ownKey !== undefined && <OwnKeyNotice ownKey={ownKey} onMade={readAgain} />}
      {count === 0 ? (
        <EmptyState action={openButton}>{t('exchanges.empty')}</EmptyState>
      ) : (
        <Sheet>
          <ExchangeTable
            rows={rows}
            exchanges={exchanges}
            empty={notFound ?? t('exchanges.emptyFilter')}
            selected={open?.id ?? null}
            onOpen={({ id }) => show(id)}
          />
        </Sheet>
      )}
      {choice !== null && (
        <OpeningDialog
          choice={choice}
          onTaken={() => {
            show(choice.exchange.id)
            close()
          }}
          onClose={close}
        />
      )}
    </Screen>
  )
}
